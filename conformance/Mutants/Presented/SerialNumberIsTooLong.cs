namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-002", "the serial number has 21 octets")]
internal sealed class SerialNumberIsTooLong : PresentedCertificate
{
    public override string Deviation => "serial-21-octets";
}
