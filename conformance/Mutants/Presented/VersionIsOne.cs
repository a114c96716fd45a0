namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-002", "there are extensions in a certificate of version 1")]
internal sealed class VersionIsOne : PresentedCertificate
{
    public override string Deviation => "version-1";
}
