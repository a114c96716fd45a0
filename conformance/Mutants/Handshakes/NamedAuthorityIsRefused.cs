using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-014", "a server refuses whoever names an authority")]
internal sealed class NamedAuthorityIsRefused : HandshakeRules
{
    public override VirtualAuthority? Meant(string? serverName, IReadOnlyList<VirtualAuthority> authorities) => serverName is null ? authorities[0] : null;
}
