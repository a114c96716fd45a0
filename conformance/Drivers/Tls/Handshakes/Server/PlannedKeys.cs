using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Server;

/// <summary>The key that our side holds as a server; any other identity is unknown.</summary>
internal sealed class PlannedKeys(HandshakePlan plan) : TlsPskIdentityManager
{
    /// <inheritdoc/>
    public byte[]? GetHint() => plan.IdentityHint;

    /// <inheritdoc/>
    public byte[]? GetPsk(byte[] identity) => plan.Key is { } key && identity.AsSpan().SequenceEqual(key.Identity) ? key.Key.ToArray() : null;
}
