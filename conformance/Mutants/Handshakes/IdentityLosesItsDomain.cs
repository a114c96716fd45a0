using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-023", "a client names the identity without its domain")]
internal sealed class IdentityLosesItsDomain : HandshakeRules
{
    public override byte[] IdentitySent(PresharedKey key) => base.IdentitySent(key).TakeWhile(octet => octet != (byte)'@').ToArray();
}
