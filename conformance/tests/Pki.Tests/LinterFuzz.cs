using System.Globalization;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>
/// A campaign over the linter: whatever the octets are, it gives a result. 100,000 inputs unless the environment variable TS0003_FUZZ_INPUTS says
/// another number (the slow lane: 10000000). Inputs are real objects with a few octets changed, cut, doubled or moved, each fourth of them given beside a good one as
/// trust anchor, as chain and as revocation list. The changes follow
/// from the number of the batch; keys and signatures in the objects are new in each run, so that a failure prints its input whole.
/// </summary>
public sealed class LinterFuzz
{
    private const int Batch = 10_000;
    private const int VerifyEvery = 500;
    private const int BesideEvery = 4;

    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("TS0003_FUZZ_INPUTS"), CultureInfo.InvariantCulture, out var number) ? number : 100_000;

    private static readonly Dictionary<CertificateFlavour, byte[]> Good =
        Enum.GetValues<CertificateFlavour>().ToDictionary(f => f, f => System.Text.Encoding.ASCII.GetBytes(Bench.Pki.Good(f).ToPem()));

    private static readonly (byte[] Octets, CertificateFlavour Flavour)[] Seeds = MakeSeeds();

    [Fact]
    public void NothingThrows()
    {
        var clean = 0;
        var found = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>();
        Parallel.For(0, Math.Max(1, Inputs / Batch), batch =>
        {
            var random = new Random(batch);
            for (var i = 0; i < Batch; i++)
            {
                var (octets, flavour) = Mutated(random);
                var options = Bench.Untold(flavour) with { Identity = "in-cse.m2msp.example", VerifiesSignatures = i % VerifyEvery == 0 };
                var file = octets;
                if (i % BesideEvery == 0)
                    (file, options) = (Good[flavour], options with { Anchors = [octets], Chain = [octets], RevocationLists = [octets] });
                try
                {
                    var result = Linter.Lint(file, options);
                    if (result.Findings.Count == 0)
                        Interlocked.Increment(ref clean);
                    foreach (var finding in result.Findings)
                        found.TryAdd(finding.Rule.Id, true);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"batch {batch}, input {i} as {flavour}: {Convert.ToHexString(octets)}", e);
                }
            }
        });

        // Were everything refused at its first octet, or nothing, this would not be a campaign over the linter.
        Assert.InRange(clean, 1, Inputs / 2);
        Assert.InRange(found.Count, 25, ProfileRules.All.Count);
    }

    /// <summary>Shapes that make a recursive or quadratic reader suffer.</summary>
    [Fact]
    public void LargeInputsComeToAnEnd()
    {
        var nested = Enumerable.Range(0, 250_000).SelectMany(_ => (byte[])[0x30, 0x84, 0x7F, 0xFF]).ToArray();
        byte[] Repeated(byte[] piece) => Asn.Sequence(Asn.Sequence(Enumerable.Repeat(piece, 900_000 / piece.Length)));
        byte[][] inputs =
        [
            nested, Repeated([0x30, 0x00]), Repeated([0x02, 0x01, 0x00]), Repeated([0xA3, 0x02, 0x30, 0x00]), [.. "-----BEGIN "u8, .. Enumerable.Repeat((byte)'-', 900_000)],
            System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("-----BEGIN X-----\n", 50_000))), new byte[Linter.MostOctets], new byte[Linter.MostOctets + 1], [],
            Enumerable.Repeat((byte)0x30, 900_000).ToArray(), ManyNames(), ManyExtensions(), System.Text.Encoding.ASCII.GetBytes(LongChain()),
        ];
        foreach (var input in inputs)
        {
            foreach (var flavour in Enum.GetValues<CertificateFlavour>())
                Assert.NotEmpty(Linter.Lint(input, Bench.Untold(flavour)).Findings);
        }
    }

    private static byte[] ManyNames() => Certificate(d => d.With(DraftExtension.Names(Enumerable.Repeat(SubjectName.Dns("*"), 100_000))));

    private static byte[] ManyExtensions() =>
        Certificate(d => d with { Extensions = [.. Enumerable.Range(0, 50_000).Select(i => new DraftExtension("1.2." + i.ToString(CultureInfo.InvariantCulture), true, []))] });

    private static string LongChain()
    {
        var issued = Bench.Pki.Good(CertificateFlavour.CseId);
        return (issued with { Issuers = [.. Enumerable.Repeat(issued.Issuers[0], 1_000)] }).ToPem();
    }

    private static byte[] Certificate(Func<CertificateDraft, CertificateDraft> change) =>
        Bench.Pki.Leaf(CertificateFlavour.CseId, Bench.Pki.For(CertificateFlavour.CseId), "fuzz", TestKey.P256(), change).Octets;

    private static (byte[] Octets, CertificateFlavour Flavour)[] MakeSeeds()
    {
        var seeds = new List<(byte[], CertificateFlavour)>();
        foreach (var flavour in Enum.GetValues<CertificateFlavour>())
        {
            var good = Bench.Pki.Good(flavour);
            seeds.Add((good.Octets, flavour));
            if (good.Kind == IssuedKind.Chain)
            {
                seeds.Add((Bench.Pki.GoodRequest(flavour).Octets, flavour));
                seeds.Add((Bench.Pki.For(flavour).Certificate, flavour));
                seeds.Add((Bench.Pki.For(flavour).RevocationLists[0], flavour));
                seeds.Add((System.Text.Encoding.ASCII.GetBytes(good.ToPem()), flavour));
            }
        }

        return [.. seeds];
    }

    private static (byte[] Octets, CertificateFlavour Flavour) Mutated(Random random)
    {
        var (seed, flavour) = Seeds[random.Next(Seeds.Length)];
        var octets = (byte[])seed.Clone();
        for (var changes = random.Next(1, 5); changes > 0 && octets.Length > 4; changes--)
        {
            var at = random.Next(octets.Length);
            switch (random.Next(8))
            {
                case 0: octets[at] = (byte)random.Next(256); break;
                case 1: octets[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: octets[at] = (byte)(octets[at] + (random.Next(2) == 0 ? 1 : -1)); break;
                case 3: octets[at] = random.GetItems<byte>([0x00, 0x7F, 0x80, 0x81, 0x82, 0x84, 0xFF, 0x30, 0x31, 0xA0, 0xA3, 0x06, 0x03, 0x04], 1)[0]; break;
                case 4: octets = octets[..at]; break;
                case 5: octets = [.. octets[..at], .. octets[random.Next(octets.Length)..]]; break;
                case 6: octets = [.. octets[..at], (byte)random.Next(256), .. octets[at..]]; break;
                default: octets.AsSpan(at, Math.Min(random.Next(1, 9), octets.Length - at)).Fill((byte)random.Next(256)); break;
            }
        }

        return (octets, random.Next(10) == 0 ? (CertificateFlavour)random.Next(6) : flavour);
    }
}
