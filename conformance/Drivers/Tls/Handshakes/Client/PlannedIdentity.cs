using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Client;

/// <summary>The key of a plan under its identity, whatever hint comes.</summary>
internal sealed class PlannedIdentity(SharedKey key) : TlsPskIdentity
{
    /// <inheritdoc/>
    public void SkipIdentityHint()
    {
    }

    /// <inheritdoc/>
    public void NotifyIdentityHint(byte[] psk_identity_hint)
    {
    }

    /// <inheritdoc/>
    public byte[] GetPskIdentity() => key.Identity.ToArray();

    /// <summary>A copy: the stack wipes it.</summary>
    public byte[] GetPsk() => key.Key.ToArray();
}
