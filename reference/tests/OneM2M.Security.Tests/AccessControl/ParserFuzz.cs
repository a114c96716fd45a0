using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>
/// Random and mutated texts for everything that reads a text of a policy: no exception, and what is taken means something. Seeded, so that
/// a failure repeats itself; as many inputs as a few seconds allow.
/// </summary>
public sealed class ParserFuzz
{
    private const int Inputs = 400_000;

    private static readonly string[] Seeds =
    [
        "* * * * * * *", "0-29 */2 8-17 1,15 1-12/3 0-6 2000-9999", "0-23/2", "*/2", "10.0.0.0/8", "192.0.2.15/28", "2001:db8::1/64", "::ffff:10.0.0.1",
        "//m2msp.example/mn*/C98*", "/id-in/Cdev1", "Cdev*", "all", "01-000-4711@m2msp.example", "//*/cse/C1",
    ];

    private const string Alphabet = "0123456789*/-,.: abcdefCSx@%[]+\\\t\n\0\u0661\u00e9\ud800\uffff";

    [Fact]
    public void TimeWindows()
    {
        var taken = 0;
        foreach (var text in Texts(1))
        {
            if (TimeWindow.Parse(text) is not { } window)
                continue;
            taken++;
            Assert.Equal(7, window.Fields.Count);
            AccessRules.Standard.WindowHolds(window, DateTime.UnixEpoch);
            AccessRules.Standard.WindowHolds(window, DateTime.MaxValue);
        }

        Assert.True(taken > 1000, $"only {taken} inputs came through: the fuzzer does not reach what it is for");
    }

    [Fact]
    public void TimeFields()
    {
        var taken = 0;
        foreach (var text in Texts(2))
        {
            if (TimeField.Parse(text, 1, 31) is not { } field)
                continue;
            taken++;
            Assert.Contains(Enumerable.Range(1, 31), field.Holds);
            Assert.False(field.Holds(0) || field.Holds(32) || field.Holds(int.MinValue) || field.Holds(int.MaxValue), text);
        }

        Assert.True(taken > 1000, $"only {taken} inputs came through");
    }

    [Fact]
    public void AddressBlocks()
    {
        var taken = 0;
        foreach (var text in Texts(3))
        {
            if (AddressBlock.Parse(text) is not { } block)
                continue;
            taken++;
            Assert.InRange(block.Prefix, 0, block.IsIpv4 ? 32 : 128);
            Assert.True(block.Contains(IPAddress.Parse(text.Split('/')[0])) || text.Contains("ffff", StringComparison.OrdinalIgnoreCase), text);
            block.Contains(IPAddress.IPv6None);
        }

        Assert.True(taken > 1000, $"only {taken} inputs came through");
    }

    [Fact]
    public void OriginatorPatterns()
    {
        string[] originators = ["", "//m2msp.example/id-in/Cdev1", "//m2msp.example/mn1/C98", "//", "/"];
        AccessContext context = default;
        foreach (var text in Texts(4))
        {
            var entry = OriginatorPattern.Parse(text, Samples.Local);
            foreach (var originator in originators)
            {
                var admitted = AccessRules.Standard.OriginatorMatches(in entry, originator, in context);
                Assert.True(!admitted || text == "all" || entry.Absolute.StartsWith("//", StringComparison.Ordinal), text);
            }
        }
    }

    private static IEnumerable<string> Texts(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Inputs; i++)
            yield return i % 4 == 0 ? Fresh(random) : Mutated(random);
    }

    private static string Fresh(Random random) =>
        string.Create(random.Next(0, 40), random, (span, r) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = r.Next(8) == 0 ? (char)r.Next(char.MaxValue + 1) : Alphabet[r.Next(Alphabet.Length)];
        });

    private static string Mutated(Random random)
    {
        var text = Seeds[random.Next(Seeds.Length)];
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var piece = random.Next(4) switch
            {
                0 => Alphabet[random.Next(Alphabet.Length)].ToString(),
                1 => random.Next(-5, 300).ToString(),
                2 => Seeds[random.Next(Seeds.Length)],
                _ => "",
            };
            text = text[..at] + piece + text[Math.Min(text.Length, at + random.Next(3))..];
        }

        return text;
    }
}
