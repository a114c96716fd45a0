namespace OneM2M.Conformance.Iut.Tls;

/// <summary>Names of facts that no registry names.</summary>
public static class TlsNames
{
    /// <summary>The endpoint chooses by its own order of suites; absent: by the client's.</summary>
    public const string ServerOrder = "server order";

    /// <summary>A hello with the endpoint's own name.</summary>
    public const string OwnName = "own name";

    /// <summary>A hello with another name that it serves, see <see cref="TlsProbeRequest.Authorities"/>.</summary>
    public const string OtherName = "other name";

    /// <summary>A hello with a name that it can't know.</summary>
    public const string UnknownName = "unknown name";

    /// <summary>A hello without a name.</summary>
    public const string NoName = "no name";

    /// <summary>The server presents a raw public key.</summary>
    public const string RawPublicKeyOfServer = "raw public key of the server";

    /// <summary>The server presents an X.509 certificate.</summary>
    public const string X509OfServer = "X.509 certificate of the server";

    /// <summary>The server takes a raw public key of its client.</summary>
    public const string RawPublicKeyOfClient = "raw public key of the client";

    /// <summary>The server asks its client for a certificate.</summary>
    public const string CertificateRequest = "certificate of the client asked for";

    /// <summary>RFC 7627.</summary>
    public const string ExtendedMasterSecret = "extended master secret";

    /// <summary>RFC 5746.</summary>
    public const string RenegotiationInfo = "renegotiation info";

    /// <summary>RFC 7507.</summary>
    public const string FallbackSignal = "fallback signal heeded";

    /// <summary>RFC 8446 4.1.3.</summary>
    public const string DowngradeMark = "downgrade mark";

    /// <summary>RFC 6347 4.2.1.</summary>
    public const string CookieExchange = "cookie exchange";

    /// <summary>DEFLATE or LZS.</summary>
    public const string Compression = "compression";
}
