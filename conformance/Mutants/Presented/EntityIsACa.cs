namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-004", "its certificate is one of a CA")]
internal sealed class EntityIsACa : PresentedCertificate
{
    public override string Deviation => "leaf-is-ca";
}
