namespace OneM2M.Conformance.Mutants.Presented;

/// <summary>No suite of the standard lets an RSA key sign, so that it signs with another one: what it presents can be looked at, and that is all.</summary>
[Mutant("REQ-CRT-007", "the key of its device certificate is of RSA", ShutsOut = true, AlsoFails = ["REQ-CAV-025", "REQ-CRT-016", "REQ-CRT-020", "REQ-CRT-023"])]
internal sealed class KeyIsOfRsa : PresentedCertificate
{
    public override string Deviation => "key-rsa";

    public override string Flavour => "device";

    public override bool SignsWithItsKey => false;
}
