using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-034", "ECDSA over SHA-384 alone is taken")]
internal sealed class SignaturesAreOverSha384 : HandshakeRules
{
    public override IReadOnlyList<int> Signatures => [0x0503];
}
