using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>Thrown through the stack where a handshake is over for a reason that the stack does not know.</summary>
internal sealed class EndedException(HandshakeEnd end, string message) : IOException(message)
{
    /// <summary>How it ended.</summary>
    public HandshakeEnd End => end;
}
