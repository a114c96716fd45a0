using System.Globalization;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>
/// A campaign over the verification: whatever the octets of certificates, lists and answers are, there is a verdict. 30,000 inputs unless the
/// environment variable TS0003_FUZZ_INPUTS says another number (the slow lane: 10000000). Inputs are good objects with a few octets changed,
/// cut, doubled or moved, by the number of the batch; keys and signatures in them are new in each run, so that a failure prints its input
/// whole. Signatures are mostly taken as right, since nothing behind a wrong one would ever be reached.
/// </summary>
public sealed class VerificationFuzz
{
    private const int Batch = 1_000;
    private const int VerifyEvery = 500;

    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("TS0003_FUZZ_INPUTS"), CultureInfo.InvariantCulture, out var number) ? number : 30_000;

    private static readonly byte[][] Certificates = [.. Seeds().Select(d => d.Sign())];
    private static readonly byte[] Rsa = (Bench.Entity with { Key = Bench.Rsa.ExportSubjectPublicKeyInfo() }).Sign();
    private static readonly byte[] Key = Bench.Key.ExportSubjectPublicKeyInfo();
    private static readonly PublicKeyId[] Trusted = [RawKeyTests.Id(Key, NiHash.Sha256)];
    private static readonly byte[] List = Bench.List("CA", Bench.CaKey, Bench.Now, Bench.Now.AddHours(1), [1, 2], Draft.Extension("2.5.29.20", [0x02, 0x01, 0x01], false));
    private static readonly byte[] Answer = Bench.Answer([0x80, 0x00], Bench.CaKey, Bench.Now, Bench.Now.AddHours(1), certificates: Bench.Entity.Sign());
    private static readonly byte[] Root = Bench.Root.Sign();
    private static readonly byte[] Ca = Bench.Ca.Sign();

    [Fact]
    public void ThereIsAVerdict()
    {
        var accepted = 0;
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<CertificateFault, bool>();
        Parallel.For(0, Math.Max(1, Inputs / Batch), batch =>
        {
            var random = new Random(batch);
            for (var i = 0; i < Batch; i++)
            {
                var input = Next(random);
                try
                {
                    var verdict = CertificateVerification.Verify(
                        input.Chain!, input.Expected, input.Anchors!, input.Lists, Bench.Now, i % VerifyEvery == 0 ? null : new Trusting(), input.Staples);
                    _ = verdict.ToString();
                    if (verdict.IsAccepted)
                        Interlocked.Increment(ref accepted);
                    foreach (var finding in verdict.Faults)
                        seen.TryAdd(finding.Fault, true);
                }
                catch (Exception e)
                {
                    var octets = input.Chain!.Concat(input.Anchors!).Concat(input.Lists).Concat(input.Staples).Select(Convert.ToHexString);
                    throw new InvalidOperationException($"batch {batch}, input {i} as {input.Expected}: {string.Join('|', octets)}", e);
                }
            }
        });

        // Were everything refused at its first octet, or nothing, this would not be a campaign over the verification.
        Assert.InRange(accepted, 1, Inputs / 2);
        Assert.InRange(seen.Count, 20, Enum.GetValues<CertificateFault>().Length);
    }

    /// <summary>Shapes that make a recursive or quadratic reader suffer, in what a peer sends.</summary>
    [Fact]
    public void LargeInputsComeToAnEnd()
    {
        byte[][] inputs =
        [
            Nested(0x30, 8_000), Nested(0xA0, 8_000), Nested(0x24, 8_000), Nested(0x31, 8_000), new byte[1 << 20], [.. Enumerable.Repeat((byte)0x30, 1 << 20)],
            Bench.Entity.Named([.. Enumerable.Repeat(Names.Dns("a"), 8_000)]).Sign(),
            (Bench.Entity with { Extensions = [.. Enumerable.Range(0, 2_000).Select(i => ("", Draft.Extension("1.2." + i.ToString(CultureInfo.InvariantCulture), [], true)))] }).Sign(),
            (Bench.Entity with { Subject = Der.Sequence(Enumerable.Range(0, 1_200).Select(_ => Der.Name("a").AsSpan(2).ToArray())) }).Sign(),
            Bench.Entity.Constrained([.. Enumerable.Repeat(Names.Dns("a"), 6_000)], []).Sign(),
            (Bench.Entity with { Key = [.. Der.Sequence(Der.Sequence(Der.Oid("1.2.840.113549.1.1.1"), [0x05, 0x00]), Der.Bits(Der.Sequence(Der.Wrapped(0x02, [0x7F, .. new byte[20_000]]), Der.Number(3))))] }).Sign(),
        ];
        foreach (var input in inputs)
        {
            foreach (var flavour in Enum.GetValues<CertificateFlavour>())
            {
                foreach (var enforces in (bool[])[true, false])
                {
                    var expected = new CertificateExpectation(flavour, CertificateEnd.Client) { Identifier = "a", PublicKeys = Trusted, EnforcesProfile = enforces };
                    Assert.False(CertificateVerification.Verify([.. Enumerable.Repeat(input, 10)], expected, [Root], [], Bench.Now, new Trusting(), [input]).IsAccepted);
                }
            }
        }
    }

    private static byte[] Nested(byte tag, int depth)
    {
        var all = new List<byte[]>();
        for (var (i, length) = (0, 0); i < depth; i++)
        {
            var head = Der.Wrapped(tag, new byte[length])[..^length];
            all.Add(head);
            length += head.Length;
        }

        return [.. Enumerable.Reverse(all).SelectMany(h => h)];
    }

    private static IEnumerable<Draft> Seeds() =>
    [
        Bench.Entity, Bench.Ca, Bench.Root,
        Bench.Entity.Named(Names.Uri("//m2msp.example/in-cse/C1")), Bench.Entity.Named(Names.Device("0.2.481.1", "100.1.2"), Names.Other("1.2.3", Der.Text("x"))),
        Bench.Entity.Named(Names.Registered("1.2.3"), Names.Mail("a@b.example"), Names.Address(1, 2, 3, 4), Names.Directory(Der.Name("x"))),
        Bench.Entity with { Key = Bench.P384.ExportSubjectPublicKeyInfo() },
        Bench.Ca.Constrained([Names.Dns("m2msp.example"), Names.Directory(Der.Name("entity")), Names.Address(1, 2, 3, 4, 255, 255, 0, 0)], [Names.Mail("b.example"), Names.Registered("1.2.3")]),
    ];

    private static Scene Next(Random random)
    {
        var flavour = (CertificateFlavour)random.Next(6);
        var expected = new CertificateExpectation(flavour, (CertificateEnd)random.Next(2))
        {
            Identifier = random.Next(4) == 0 ? Bench.CseId : null,
            PublicKeys = Trusted,
            StatusIsDuty = random.Next(2) == 0,
            EnforcesProfile = random.Next(2) == 0,
        };
        var (chain, anchors, lists, staples) = ((byte[][])[Certificates[random.Next(Certificates.Length)], Ca], (byte[][])[Root], (byte[][])[List], (byte[][])[Answer]);
        switch (random.Next(8))
        {
            case 0: chain[1] = Mutated(Certificates[random.Next(Certificates.Length)], random); break;
            case 1: anchors[0] = Mutated(Root, random); break;
            case 2: lists[0] = Mutated(List, random); break;
            case 3: staples[0] = Mutated(Answer, random); break;
            case 4: chain = [Mutated(Key, random)]; break;

            // Rarely: one costs as much as a thousand others.
            case 5 when random.Next(500) == 0: chain[0] = Mutated(Rsa, random); break;
            default: chain[0] = Mutated(chain[0], random); break;
        }

        return new Scene { Chain = chain, Anchors = anchors, Lists = lists, Staples = staples, Expected = expected };
    }

    private static byte[] Mutated(byte[] seed, Random random)
    {
        var octets = (byte[])seed.Clone();
        for (var changes = random.Next(1, 5); changes > 0 && octets.Length > 4; changes--)
        {
            var at = random.Next(octets.Length);
            switch (random.Next(8))
            {
                case 0: octets[at] = (byte)random.Next(256); break;
                case 1: octets[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: octets[at] = (byte)(octets[at] + (random.Next(2) == 0 ? 1 : -1)); break;
                case 3: octets[at] = random.GetItems<byte>([0x00, 0x01, 0x02, 0x03, 0x04, 0x06, 0x0C, 0x0D, 0x13, 0x17, 0x18, 0x30, 0x31, 0x7F, 0x80, 0x81, 0x82, 0xA0, 0xA3, 0xFF], 1)[0]; break;
                case 4: octets = octets[..at]; break;
                case 5: octets = [.. octets[..at], .. octets[random.Next(octets.Length)..]]; break;
                case 6: octets = [.. octets[..at], (byte)random.Next(256), .. octets[at..]]; break;
                default: octets.AsSpan(at, Math.Min(random.Next(1, 9), octets.Length - at)).Fill((byte)random.Next(256)); break;
            }
        }

        return octets;
    }
}
