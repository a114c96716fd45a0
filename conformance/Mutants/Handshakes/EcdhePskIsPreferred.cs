using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-019", "a server over TLS prefers ECDHE_PSK to the key exchanges of RFC 4279")]
internal sealed class EcdhePskIsPreferred : HandshakeRules
{
    public override bool PrefersOwnOrder => true;

    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => datagrams ? base.SuitesWithKeys(datagrams) : [0xc037, .. base.SuitesWithKeys(datagrams)];
}
