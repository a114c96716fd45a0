namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;

/// <summary>Labels of the pseudorandom function (RFC 5246 6.3, 7.4.9, 8.1; RFC 7627 4).</summary>
internal static class Labels
{
    public const string MasterSecret = "master secret";
    public const string ExtendedMasterSecret = "extended master secret";
    public const string KeyExpansion = "key expansion";
    public const string ClientFinished = "client finished";
    public const string ServerFinished = "server finished";
}
