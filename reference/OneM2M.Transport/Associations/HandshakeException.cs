using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Associations;

/// <summary>A handshake that came to nothing.</summary>
/// <param name="message">Why, one sentence.</param>
/// <param name="cause">What was thrown underneath; null for a deadline.</param>
public sealed class HandshakeException(string message, Exception? cause = null) : IOException(message, cause)
{
    /// <summary>Fatal alert of the other side; null where it sent none.</summary>
    public byte? AlertReceived => InnerException is TlsFatalAlertReceived received ? (byte)received.AlertDescription : null;

    /// <summary>Fatal alert of ours; null where we sent none.</summary>
    public byte? AlertSent => InnerException is TlsFatalAlert sent ? (byte)sent.AlertDescription : null;
}
