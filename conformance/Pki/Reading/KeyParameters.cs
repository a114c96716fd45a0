namespace OneM2M.Conformance.Pki.Reading;

/// <summary>How the parameters of a public key say which curve it is.</summary>
internal enum KeyParameters
{
    /// <summary>Nothing there.</summary>
    Absent,

    /// <summary>The OID of a curve.</summary>
    Named,

    /// <summary>The curve written out.</summary>
    Explicit,

    /// <summary>NULL, that is implicitCurve; or the NULL of an RSA key.</summary>
    Null,

    /// <summary>Something else.</summary>
    Other,
}
