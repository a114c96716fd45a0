namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CAV-024", "its certificate comes without that of the CA", AlsoFails = ["REQ-CAV-023"])]
internal sealed class KeepsItsCasToItself : PresentedCertificate
{
    public override bool SendsIssuers => false;
}
