using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-003", "TLS 1.3 takes the place of TLS 1.2 instead of standing beside it")]
internal sealed class NewerTlsTakesThePlace : HandshakeRules
{
    public override IReadOnlyList<int> Versions(bool datagrams) => datagrams ? base.Versions(datagrams) : [0x0304];
}
