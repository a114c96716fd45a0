namespace OneM2M.Conformance.Catalogue.Tls;

/// <summary>The two families of security frameworks that stand on (D)TLS.</summary>
public enum TlsFramework
{
    /// <summary>Those of 10.2.2, which share a key.</summary>
    SharedKey,

    /// <summary>Those of 10.2.3, which present certificates.</summary>
    Certificate,
}
