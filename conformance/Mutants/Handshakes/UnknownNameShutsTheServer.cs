using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-016", "a server that was asked for an authority that it has not lets nobody in any more")]
internal sealed class UnknownNameShutsTheServer : HandshakeRules
{
    private volatile bool _isShut;

    public override VirtualAuthority? Meant(string? serverName, IReadOnlyList<VirtualAuthority> authorities)
    {
        var meant = base.Meant(serverName, authorities);
        _isShut |= meant is null;
        return _isShut ? null : meant;
    }
}
