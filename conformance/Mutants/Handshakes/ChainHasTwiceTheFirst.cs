using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-024", "the certificate of the entity stands in the chain in the place of its CA", AlsoFails = ["REQ-CAV-023"])]
internal sealed class ChainHasTwiceTheFirst : HandshakeRules
{
    public override IReadOnlyList<byte[]> Shown(LocalCredential credential) => [.. base.Shown(credential).Select(_ => credential.Chain[0])];
}
