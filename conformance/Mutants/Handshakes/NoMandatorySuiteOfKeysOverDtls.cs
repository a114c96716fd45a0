using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-026", "over DTLS there is another suite of shared keys than the mandatory one")]
internal sealed class NoMandatorySuiteOfKeysOverDtls : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => datagrams ? [0x00ae] : base.SuitesWithKeys(datagrams);
}
