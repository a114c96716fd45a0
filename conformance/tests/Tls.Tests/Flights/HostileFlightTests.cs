using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>What no server should send ends the reading with the reason.</summary>
public sealed class HostileFlightTests
{
    private const string Random = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    [Theory]
    [InlineData("485454502f312e31203430302042", FlightFault.NotTls)]
    [InlineData("801f040001000200", FlightFault.SslV2)]
    [InlineData("8003000001", FlightFault.SslV2)]
    [InlineData("16030340 01", FlightFault.BadLength)]
    [InlineData("1603037fff", FlightFault.BadLength)]
    [InlineData("16030300 04 02ffffff", FlightFault.TooLong)]
    [InlineData("16030300 04 0e000000", FlightFault.Unexpected)]
    [InlineData("16030300 04 02000000", FlightFault.BadMessage)]
    [InlineData("17030300 01 00", FlightFault.Unexpected)]
    [InlineData("15030300 01 02", FlightFault.BadMessage)]
    [InlineData("16030300 04 03000000", FlightFault.Unexpected)]
    [InlineData("16030300 2b 02000027 0303 " + Random + " 00 00ae 00 00", FlightFault.BadMessage)]
    [InlineData("16030300 4b 02000047 0303 " + Random + " 21 " + Random + "20 00ae 00", FlightFault.BadMessage)]
    [InlineData("16030300 34 02000030 0303 " + Random + " 00 00ae 00 0008 00170000 00170000", FlightFault.BadMessage)]
    [InlineData("16030300 31 0200002d 0303 " + Random + " 00 00ae 00 0005 0017000100", FlightFault.BadMessage)]
    [InlineData("16030300 30 0200002c 0303 " + Random + " 00 00ae 00 0004 0017ffff", FlightFault.BadMessage)]
    public void Streams(string hex, FlightFault fault)
    {
        var flight = Reading.Stream(hex).Flight;
        Assert.Equal(fault, flight.Fault);
        Assert.NotEmpty(flight.FaultDetail);
        Assert.Null(flight.Hello);
    }

    [Fact]
    public void TheHelloStaysKnownWhenWhatFollowsIsSpoilt()
    {
        var flight = Reading.Stream("16030300 2a 02000026 0303 " + Random + " 00 c023 00 16030300 05 0c00000103").Flight;
        Assert.Equal(0xc023, flight.Hello!.Suite);
        Assert.Equal(FlightFault.BadMessage, flight.Fault);
    }

    [Theory]
    [InlineData("15030300020170")]
    [InlineData("1603030000")]
    [InlineData("1403030000")]
    [InlineData("140303000101")]
    [InlineData("160303000400000000")]
    public void FloodsOfNothingEnd(string record)
    {
        var flight = Reading.Stream(string.Concat(Enumerable.Repeat(record, 33))).Flight;
        Assert.Equal(FlightFault.Flood, flight.Fault);
        Assert.True(flight.Alerts.Count <= 32);
    }

    [Fact]
    public void AnEndlessCertificateEndsAtTheLimit()
    {
        var reader = Reading.Stream("16030300 2a 02000026 0303 " + Random + " 00 c023 00");
        var record = new byte[] { 22, 3, 3, 0x40, 0 }.Concat(new byte[16384]).ToArray();
        record[5] = 11;
        record[6] = 2;
        var fed = 0;
        for (; !reader.IsDone && fed < 1000; fed++)
            reader.Feed(fed == 0 ? record : [.. record.AsSpan(0, 5), .. new byte[16384]]);
        Assert.Equal(FlightFault.TooLong, reader.Flight.Fault);
        Assert.InRange(fed, 6, 9);
    }

    [Theory]
    [InlineData("16fefd 0000 000000000000 000c 02ffffff 0000 000000 000000", FlightFault.TooLong)]
    [InlineData("16fefd 0000 000000000000 000d 02000002 0000 000002 000001 00", FlightFault.BadLength)]
    [InlineData("16fefd 0000 000000000000 000c 02000002 0000 000000 000002", FlightFault.BadLength)]
    [InlineData("16fefd 0000 000000000000 000f 03000003 0000 000000 000003 fefd05", FlightFault.BadMessage)]
    [InlineData("16fefd 0000 000000000000 000c 02000000 0000 000000 000000", FlightFault.BadMessage)]
    public void Datagrams(string hex, FlightFault fault)
    {
        var flight = Reading.Datagrams(hex).Flight;
        Assert.Equal(fault, flight.Fault);
        Assert.NotEmpty(flight.FaultDetail);
    }

    [Fact]
    public void FragmentsThatContradictEachOther()
    {
        var flight = Reading.Datagrams("16fefd 0000 000000000000 000d 02000002 0000 000000 000001 00", "16fefd 0000 000000000001 000d 02000002 0000 000000 000001 01").Flight;
        Assert.Equal(FlightFault.BadMessage, flight.Fault);
    }

    [Fact]
    public void OtherDatagramsArePassedOver()
    {
        var datagrams = Captures.Of("dtlsec");
        byte[][] noise = [[], [1, 2, 3], [.. "GET / HTTP/1.1"u8], [23, 0xfe, 0xfd, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 9]];
        var flight = Reading.Datagrams([.. noise, .. datagrams]).Flight;
        Assert.True(flight.IsWhole);
        Assert.Equal(4, flight.Discarded);
    }

    [Fact]
    public void NothingButOtherDatagramsEnds() =>
        Assert.Equal(FlightFault.NotTls, Reading.Datagrams(Enumerable.Repeat(new byte[] { 0 }, 33)).Flight.Fault);

    [Fact]
    public void AfterItsEndNothingChanges()
    {
        var reader = Reading.Capture("alert");
        reader.Feed(Captures.Of("psk12")[0]);
        Assert.Null(reader.Flight.Hello);
        Assert.Single(reader.Flight.Alerts);
    }
}
