using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-009", "a client goes along with a suite that it did not offer")]
internal sealed class AnySuiteIsGoodEnough : HandshakeRules
{
    public override bool RefusesSuitesNotOffered => false;
}
