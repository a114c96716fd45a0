using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-025", "the signature in the handshake is none of the key in the certificate")]
internal sealed class SignatureDoesNotVerify : HandshakeRules
{
    public override byte[] SignatureSent(byte[] made) => [.. made[..^1], (byte)(made[^1] ^ 1)];
}
