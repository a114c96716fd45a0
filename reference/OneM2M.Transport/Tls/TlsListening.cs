using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using OneM2M.Transport.Associations;

namespace OneM2M.Transport.Tls;

/// <summary>TLS with pre-shared keys and certificates in front of whatever Kestrel serves at an address.</summary>
public static class TlsListening
{
    /// <summary>Connections to <paramref name="listen"/> are associations; <see cref="AssociationIdentity"/> is among their features.</summary>
    public static ListenOptions UseAssociations(this ListenOptions listen, ServerOptions options)
    {
        var door = new TlsDoor(options);
        ((IConnectionBuilder)listen).Use(next => connection => door.EnterAsync(connection, next));
        return listen;
    }
}
