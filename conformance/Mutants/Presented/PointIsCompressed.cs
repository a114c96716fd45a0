namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-010", "the point is compressed", AlsoFails = ["REQ-CRT-016"])]
internal sealed class PointIsCompressed : PresentedCertificate
{
    public override string Deviation => "key-compressed";
}
