using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>Hellos are written octet by octet as the RFCs say; the expected ones were put together by hand.</summary>
public sealed class ClientHelloTests
{
    private static readonly byte[] Random = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly string RandomHex = Convert.ToHexStringLower(Random);

    [Fact]
    public void WithoutExtensions() => Assert.Equal(
        "160301002f" + "0100002b" + "0303" + RandomHex + "00" + "0004" + "00ae" + "5600" + "01" + "00",
        Convert.ToHexStringLower(ClientHelloWriter.Record(new ClientHello { Version = WireVersion.Tls12, Random = Random, Suites = [0x00ae, CipherSuites.FallbackScsv] })));

    [Fact]
    public void WithTheExtensionsBeforeTls13()
    {
        var hello = new ClientHello
        {
            Version = WireVersion.Tls12, Random = Random, Suites = [0xc023], ServerName = "a.b", Groups = [23], SignatureAlgorithms = [0x0403], Compressions = [1, 0],
            ServerCertificateTypes = [2, 0], ClientCertificateTypes = [2], ExtendedMasterSecret = true, EncryptThenMac = true, RenegotiationInfo = true,
        };
        var extensions = "00000008" + "0006" + "00" + "0003" + "612e62" + "ff01000100" + "000a0004" + "0002" + "0017" + "000b0002" + "0100" + "000d0004" + "0002" + "0403"
            + "00130002" + "0102" + "00140003" + "020200" + "00160000" + "00170000";
        Assert.EndsWith("0002" + "c023" + "02" + "0100" + "003c" + extensions, Convert.ToHexStringLower(ClientHelloWriter.Record(hello)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithTheExtensionsOfTls13()
    {
        var hello = new ClientHello { Version = WireVersion.Tls12, Random = Random, Suites = [0x1301], SupportedVersions = [WireVersion.Tls13], KeyShares = [], RetryCookie = new byte[] { 7 } };
        Assert.EndsWith("002b0003" + "02" + "0304" + "002c0003" + "0001" + "07" + "00330002" + "0000", Convert.ToHexStringLower(ClientHelloWriter.Record(hello)), StringComparison.Ordinal);
    }

    [Fact]
    public void AShareOfEachGroup()
    {
        var octets = ClientHelloWriter.Record(new ClientHello { Version = WireVersion.Tls12, Random = Random, Suites = [0x1301], KeyShares = [29, 23] });
        var text = Convert.ToHexStringLower(octets);
        Assert.Contains("0033006b" + "0069" + "001d0020", text, StringComparison.Ordinal);
        Assert.Contains("00170041" + "046b17d1f2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void InADatagramWithItsCookie() => Assert.Equal(
        "16feff" + "0000" + "000000000005" + "0039" + "01" + "00002d" + "0001" + "000000" + "00002d" + "fefd" + RandomHex + "00" + "03" + "010203" + "0002" + "c0a8" + "01" + "00",
        Convert.ToHexStringLower(ClientHelloWriter.Datagram(new ClientHello { Version = WireVersion.Dtls12, Random = Random, Suites = [0xc0a8], Cookie = new byte[] { 1, 2, 3 } }, 1, 5)));

    [Fact]
    public void Farewell() => Assert.Equal("15fefd0000000000000007000202" + "5a", Convert.ToHexStringLower(ClientHelloWriter.Farewell(WireVersion.Dtls12, 7)));

    [Fact]
    public void ANameThatIsTooLongIsRefused() =>
        Assert.Throws<ArgumentException>(() => ClientHelloWriter.Record(new ClientHello { Version = WireVersion.Tls12, Suites = [1], ServerName = new string('a', 70000) }));

    [Theory]
    [InlineData(0x00ae, "TLS_PSK_WITH_AES_128_CBC_SHA256", "PSK")]
    [InlineData(0xc0a8, "TLS_PSK_WITH_AES_128_CCM_8", "PSK")]
    [InlineData(0xc023, "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", "ECDHE_ECDSA")]
    [InlineData(0xc0ae, "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8", "ECDHE_ECDSA")]
    [InlineData(0xc0aa, "TLS_PSK_DHE_WITH_AES_128_CCM_8", "DHE_PSK")]
    [InlineData(0x1301, "TLS_AES_128_GCM_SHA256", "")]
    [InlineData(0xfafa, "suite 0xfafa", "")]
    public void SuitesHaveTheirRegisteredNames(int suite, string name, string exchange) =>
        Assert.Equal((name, exchange), (CipherSuites.Name((ushort)suite), CipherSuites.KeyExchange((ushort)suite)));
}
