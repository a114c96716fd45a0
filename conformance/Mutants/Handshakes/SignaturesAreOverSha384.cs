using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-034", "it signs over SHA-384")]
internal sealed class SignaturesAreOverSha384 : HandshakeRules
{
    public override int SigningAlgorithm => 0x0503;
}
