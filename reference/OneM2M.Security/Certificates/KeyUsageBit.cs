namespace OneM2M.Security.Certificates;

/// <summary>Bits of the key usage extension (RFC 5280 4.2.1.3) that have a meaning here.</summary>
[Flags]
public enum KeyUsageBit
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>cRLSign.</summary>
    CrlSign = 1 << 1,

    /// <summary>keyCertSign.</summary>
    KeyCertSign = 1 << 2,

    /// <summary>digitalSignature.</summary>
    DigitalSignature = 1 << 7,
}
