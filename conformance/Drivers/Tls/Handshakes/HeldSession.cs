using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>What is kept of a finished handshake so that its session can be resumed.</summary>
/// <param name="Session">The stack's.</param>
/// <param name="Master">Master secret as the suite computed it; a secret, never shown; null where it could not.</param>
internal sealed record HeldSession(TlsSession Session, byte[]? Master)
{
    /// <summary>Never the secret.</summary>
    public override string ToString() => $"session id of {Session.SessionID.Length} octets";
}
