namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-036", "its Node-ID certificate has no subjectAltName")]
internal sealed class NodeHasNoName : PresentedCertificate
{
    public override string Deviation => "no-name";

    public override string Flavour => "node-id";
}
