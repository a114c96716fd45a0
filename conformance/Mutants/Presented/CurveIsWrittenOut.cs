namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-008", "the curve is written out instead of named", AlsoFails = ["REQ-CRT-016"])]
internal sealed class CurveIsWrittenOut : PresentedCertificate
{
    public override string Deviation => "key-explicit-parameters";
}
