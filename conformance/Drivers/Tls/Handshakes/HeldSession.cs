using OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>What is kept of a finished handshake so that its session can be resumed, more than once.</summary>
/// <param name="Id">Session id.</param>
/// <param name="Parameters">What the stack keeps; it destroys the secret in it when a resumption fails.</param>
/// <param name="Master">Master secret as the suite computed it; a secret, never shown.</param>
internal sealed record HeldSession(byte[] Id, SessionParameters Parameters, byte[] Master)
{
    /// <summary>Of a handshake that is over; null where there is nothing to resume.</summary>
    public static HeldSession? Of(TlsSession? session, byte[]? master) =>
        session?.ExportSessionParameters() is { } parameters && master is not null ? new HeldSession(session.SessionID, parameters, master.ToArray()) : null;

    /// <summary>The session for one more handshake.</summary>
    public TlsSession Resume(ObservedCrypto crypto) => TlsUtilities.ImportSession(
        Id,
        new SessionParameters.Builder()
            .SetCipherSuite(Parameters.CipherSuite)
            .SetExtendedMasterSecret(Parameters.IsExtendedMasterSecret)
            .SetLocalCertificate(Parameters.LocalCertificate)
            .SetMasterSecret(crypto.CreateSecret(Master))
            .SetNegotiatedVersion(Parameters.NegotiatedVersion)
            .SetPeerCertificate(Parameters.PeerCertificate)
            .SetPskIdentity(Parameters.PskIdentity)
            .SetServerExtensions(Parameters.ReadServerExtensions())
            .Build());

    /// <summary>Never the secret.</summary>
    public override string ToString() => $"session id of {Id.Length} octets";
}
