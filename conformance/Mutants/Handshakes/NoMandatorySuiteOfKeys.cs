using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-017", "the mandatory suites of shared keys are missing over both transports")]
internal sealed class NoMandatorySuiteOfKeys : HandshakeRules
{
    public override IReadOnlyList<int> SuitesWithKeys(bool datagrams) => [.. base.SuitesWithKeys(datagrams).Skip(1).Where(s => s != 0x00ae && s != 0xc0a8), 0xc0a4];
}
