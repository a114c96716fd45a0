namespace OneM2M.Conformance.Catalogue.Tls;

/// <summary>What TS-0003 says of something that an endpoint of (D)TLS may have.</summary>
public enum TlsDemand
{
    /// <summary>Nothing.</summary>
    Silent,

    /// <summary>It shall be there.</summary>
    Required,

    /// <summary>It may be there: it is one of what the clause names, and not one that shall be.</summary>
    Allowed,

    /// <summary>It shall not be there, since another thing shall be used instead.</summary>
    Forbidden,
}
