namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-027", "its CA may not name that AE-ID")]
internal sealed class AeIdIsNotPermitted : PresentedCertificate
{
    public override string Deviation => "name-not-permitted";

    public override string Flavour => "ae-id";
}
