using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-015", "every authority of a server shows the credentials of the first one")]
internal sealed class FirstCredentialsForAll : HandshakeRules
{
    public override IReadOnlyList<LocalCredential> CredentialsOf(VirtualAuthority meant, IReadOnlyList<VirtualAuthority> authorities) =>
        authorities[0].Credentials;
}
