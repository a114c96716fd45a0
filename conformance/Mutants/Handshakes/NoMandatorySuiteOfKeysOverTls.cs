using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-025", "over TLS there is another suite of shared keys than the mandatory one")]
internal sealed class NoMandatorySuiteOfKeysOverTls : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => datagrams ? base.SuitesWithKeys(datagrams) : [0xc0a8];
}
