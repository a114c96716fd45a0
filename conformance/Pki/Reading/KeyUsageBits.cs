namespace OneM2M.Conformance.Pki.Reading;

/// <summary>Bits of the key usage extension (RFC 5280 4.2.1.3) as they stand in its first octet, and the ninth.</summary>
[Flags]
internal enum KeyUsageBits
{
    None = 0,
    DigitalSignature = 0x80,
    NonRepudiation = 0x40,
    KeyEncipherment = 0x20,
    DataEncipherment = 0x10,
    KeyAgreement = 0x08,
    KeyCertSign = 0x04,
    CrlSign = 0x02,
    EncipherOnly = 0x01,
    DecipherOnly = 0x8000,
}
