namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-004", "basicConstraints of its CA are not critical")]
internal sealed class BasicConstraintsAreNotCritical : PresentedCertificate
{
    public override string Deviation => "issuer-basic-constraints-not-critical";
}
