namespace OneM2M.Transport.Probe;

/// <summary>What a server answered to one ClientHello, as far as it was read.</summary>
public sealed class ServerFlight
{
    private readonly List<Alert> _alerts = [];

    /// <summary>Alerts in their order; the last one may be fatal.</summary>
    public IReadOnlyList<Alert> Alerts => _alerts;

    /// <summary>ServerHello or HelloRetryRequest.</summary>
    public ServerHello? Hello { get; internal set; }

    /// <summary>Cookie of a HelloVerifyRequest; null when none came.</summary>
    public ReadOnlyMemory<byte>? Cookie { get; internal set; }

    /// <summary>ServerKeyExchange.</summary>
    public KeyExchangeParameters? KeyExchange { get; internal set; }

    /// <summary>Octets of the Certificate message; null when none came.</summary>
    public int? CertificateOctets { get; internal set; }

    /// <summary>The server's own certificate, or its raw public key where that was agreed on; empty when the message held none.</summary>
    public ReadOnlyMemory<byte> Certificate { get; internal set; }

    /// <summary>Whether the server asked for a certificate of ours.</summary>
    public bool AsksForCertificate { get; internal set; }

    /// <summary>Whether the server came to the end of what it says in clear.</summary>
    public bool IsWhole { get; internal set; }

    /// <summary>Why reading stopped before that.</summary>
    public FlightFault Fault { get; internal set; }

    /// <summary>The same in words, with what was seen; empty without a fault. Never holds characters that the peer chose.</summary>
    public string FaultDetail { get; internal set; } = "";

    /// <summary>Datagrams or records in datagrams that were passed over, as DTLS says of invalid ones.</summary>
    public int Discarded { get; internal set; }

    /// <summary>The alert that ended the handshake; null when none did.</summary>
    public Alert? Refusal => _alerts.Count > 0 && !_alerts[^1].IsWarning ? _alerts[^1] : null;

    internal void Add(Alert alert) => _alerts.Add(alert);
}
