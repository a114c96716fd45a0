namespace OneM2M.Transport.Probe;

/// <summary>Protocol versions as they stand in records and hellos, two octets in network order.</summary>
public enum WireVersion : ushort
{
    None = 0,
    Ssl30 = 0x0300,
    Tls10 = 0x0301,
    Tls11 = 0x0302,
    Tls12 = 0x0303,
    Tls13 = 0x0304,
    Dtls12 = 0xfefd,
    Dtls10 = 0xfeff,
}
