using System.Globalization;

namespace OneM2M.Transport.Probe;

/// <summary>What is known of a <see cref="WireVersion"/>.</summary>
public static class WireVersions
{
    /// <summary>"TLS 1.2"; "version 0x7f1c" for one that has no name here.</summary>
    public static string Name(this WireVersion version) => version switch
    {
        WireVersion.Ssl30 => "SSL 3.0",
        WireVersion.Tls10 => "TLS 1.0",
        WireVersion.Tls11 => "TLS 1.1",
        WireVersion.Tls12 => "TLS 1.2",
        WireVersion.Tls13 => "TLS 1.3",
        WireVersion.Dtls10 => "DTLS 1.0",
        WireVersion.Dtls12 => "DTLS 1.2",
        _ => string.Create(CultureInfo.InvariantCulture, $"version 0x{(ushort)version:x4}"),
    };

    /// <summary>Whether it goes in datagrams.</summary>
    public static bool IsDatagram(this WireVersion version) => (ushort)version >> 8 == 0xfe;

    /// <summary>Whether a signature names its algorithm (RFC 5246 7.4.1.4.1): TLS 1.2 and DTLS 1.2.</summary>
    public static bool NamesSignatureAlgorithm(this WireVersion version) => version is WireVersion.Tls12 or WireVersion.Dtls12;
}
