namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-003", "authorityKeyIdentifier is absent")]
internal sealed class NoAuthorityKeyIdentifier : PresentedCertificate
{
    public override string Deviation => "no-authority-key-identifier";
}
