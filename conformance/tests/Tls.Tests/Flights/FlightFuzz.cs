using System.Globalization;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Tls.Tests.Flights;

/// <summary>
/// A campaign over the reader of first flights: random octets, real flights with something changed, and a grammar of records, messages and extensions.
/// It never throws, says why it stopped, and reads the same whatever pieces a stream comes in. A million inputs unless the environment variable
/// TS0003_FUZZ_INPUTS says another number (the slow lane: 10000000). The seed follows from the number of the batch, so that a failure repeats itself.
/// </summary>
public sealed class FlightFuzz
{
    private const int Batches = 4;

    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("TS0003_FUZZ_INPUTS"), CultureInfo.InvariantCulture, out var number) ? number : 1_000_000;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Batches)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void NothingEscapes(int seed)
    {
        var random = new Random(seed);
        var inputs = new FlightInputs(random);
        var (whole, faults, hellos) = (0, new HashSet<FlightFault>(), 0);
        for (var i = 0; i < Inputs / Batches; i++)
        {
            var (datagrams, pieces) = inputs.Next();
            var flight = Read(datagrams, pieces, i);
            if (flight.Fault != FlightFault.None == (flight.FaultDetail.Length == 0) || (flight.IsWhole && flight.Fault != FlightFault.None))
                Assert.Fail($"seed {seed}, input {i}: {flight.Fault} \"{flight.FaultDetail}\", whole: {flight.IsWhole}");
            if (!datagrams && i % 16 == 0)
                ReadsTheSameInPieces([.. pieces.SelectMany(p => p)], flight, random, $"seed {seed}, input {i}");
            whole += flight.IsWhole ? 1 : 0;
            hellos += flight.Hello is not null ? 1 : 0;
            faults.Add(flight.Fault);
        }

        // A campaign that only ever sees garbage would prove little.
        Assert.InRange(whole, Inputs / Batches / 50, Inputs / Batches);
        Assert.InRange(hellos, Inputs / Batches / 50, Inputs / Batches);
        Assert.Equal(Enum.GetValues<FlightFault>().Length, faults.Count);
    }

    private static ServerFlight Read(bool datagrams, IReadOnlyList<byte[]> pieces, int input)
    {
        try
        {
            var reader = FlightReader.For(datagrams ? WireVersion.Dtls12 : WireVersion.Tls12);
            foreach (var piece in pieces)
                reader.Feed(piece);
            return reader.Flight;
        }
        catch (Exception e)
        {
            Assert.Fail($"input {input}, {string.Join(" | ", pieces.Select(Convert.ToHexString))}: {e}");
            throw;
        }
    }

    private static void ReadsTheSameInPieces(byte[] stream, ServerFlight expected, Random random, string input)
    {
        var seen = Reading.Stream(stream, random.Next(1, 40)).Flight;
        if (Summary(seen) != Summary(expected))
            Assert.Fail($"{input}, {Convert.ToHexString(stream)}: {Summary(expected)} in one, {Summary(seen)} in pieces");
    }

    private static string Summary(ServerFlight flight) =>
        $"{flight.IsWhole} {flight.Fault} {flight.FaultDetail} {flight.Hello?.Suite} {flight.Hello?.Version} {flight.Alerts.Count} {flight.CertificateOctets} {flight.KeyExchange?.Group} {flight.AsksForCertificate}";
}
