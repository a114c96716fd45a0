using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>What real servers sent is read as what it is, in whatever pieces it comes.</summary>
public sealed class RealFlightTests
{
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    [InlineData(7)]
    public void PresharedKey(int piece)
    {
        var flight = Reading.Capture("psk12", piece).Flight;
        Assert.Equal((WireVersion.Tls12, (ushort)0x00ae, (byte)0), (flight.Hello!.Version, flight.Hello.Suite, flight.Hello.Compression));
        Assert.Equal([0xff01, 35, 22, 23], flight.Hello.Extensions.Select(e => (int)e));
        Assert.True(flight.Hello.HasDowngradeMark);
        Assert.True(flight.IsWhole);
        Assert.Null(flight.CertificateOctets);
        Assert.Null(flight.KeyExchange);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    public void CertificateAndCurve(int piece)
    {
        var flight = Reading.Capture("ec12", piece).Flight;
        Assert.Equal((WireVersion.Tls12, (ushort)0xc023), (flight.Hello!.Version, flight.Hello.Suite));
        Assert.Equal(421, flight.Certificate.Length);
        Assert.Equal(427, flight.CertificateOctets);
        Assert.Equal(new KeyExchangeParameters(29, null, 0x0403, null), flight.KeyExchange);
        Assert.True(flight.AsksForCertificate);
        Assert.True(flight.IsWhole);
    }

    [Fact]
    public void Tls13EndsWithItsHello()
    {
        var flight = Reading.Capture("tls13").Flight;
        Assert.Equal((WireVersion.Tls13, (ushort)0x1302, (ushort)29, 32), (flight.Hello!.Version, flight.Hello.Suite, flight.Hello.Group!.Value, flight.Hello.SessionId.Length));
        Assert.False(flight.Hello.IsRetryRequest);
        Assert.True(flight.IsWhole);
    }

    [Fact]
    public void RetryRequestNamesItsGroup()
    {
        var flight = Reading.Capture("hrr").Flight;
        Assert.True(flight.Hello!.IsRetryRequest);
        Assert.Equal((WireVersion.Tls13, (ushort)24), (flight.Hello.Version, flight.Hello.Group!.Value));
        Assert.True(flight.IsWhole);
    }

    [Fact]
    public void RefusalIsAnAlert() => Assert.Equal("fatal alert handshake_failure", Reading.Capture("alert").Flight.Refusal.ToString());

    [Fact]
    public void WarningBeforeTheHelloEndsNothing()
    {
        var flight = Reading.Capture("warn").Flight;
        Assert.Equal("warning alert unrecognized_name", Assert.Single(flight.Alerts).ToString());
        Assert.Null(flight.Refusal);
        Assert.Equal(0xc02c, flight.Hello!.Suite);
        Assert.True(flight.IsWhole);
    }

    [Fact]
    public void LengthOfTheDiffieHellmanPrime()
    {
        var flight = Reading.Capture("dhe").Flight;
        Assert.Equal((2048, 0), (flight.KeyExchange!.PrimeBits!.Value, flight.KeyExchange.IdentityHint!.Value.Length));
        Assert.True(flight.IsWhole);
    }

    [Fact]
    public void CookieOfDtls()
    {
        var flight = Reading.Capture("dtlsec-cookie").Flight;
        Assert.Equal(20, flight.Cookie!.Value.Length);
        Assert.True(flight.IsWhole);
    }

    [Theory]
    [InlineData(0, 1, 2, 3)]
    [InlineData(3, 2, 1, 0)]
    [InlineData(2, 0, 3, 1)]
    public void FragmentsOfDtlsInAnyOrder(params int[] order)
    {
        var datagrams = Captures.Of("dtlsec");
        var flight = Reading.Datagrams(order.Select(i => datagrams[i])).Flight;
        Assert.Equal((WireVersion.Dtls12, (ushort)0xc0ae), (flight.Hello!.Version, flight.Hello.Suite));
        Assert.Equal((421, (ushort)29, (ushort)0x0403), (flight.Certificate.Length, flight.KeyExchange!.Group!.Value, flight.KeyExchange.SignatureAlgorithm!.Value));
        Assert.True(flight.IsWhole);
    }

    [Fact]
    public void AMissingFragmentLeavesItUnfinished()
    {
        var datagrams = Captures.Of("dtlsec");
        var flight = Reading.Datagrams([datagrams[0], datagrams[1], datagrams[3], datagrams[3], datagrams[1]]).Flight;
        Assert.NotNull(flight.Hello);
        Assert.Null(flight.CertificateOctets);
        Assert.False(flight.IsWhole);
        Assert.Equal(FlightFault.None, flight.Fault);
    }
}
