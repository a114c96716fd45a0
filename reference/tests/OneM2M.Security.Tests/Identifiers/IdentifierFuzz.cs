using System.Globalization;
using System.Text;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>
/// A campaign over every parser: it never throws, it comes to an end, what it takes is what the oracle takes, and parse(format(x)) is x.
/// A million inputs unless the environment variable TS0003_FUZZ_INPUTS says another number (the slow lane: 10000000). The seed follows from the kind and
/// the number of the batch, so that a failure repeats itself.
/// </summary>
public sealed class IdentifierFuzz
{
    private static readonly int Inputs =
        int.TryParse(Environment.GetEnvironmentVariable("TS0003_FUZZ_INPUTS"), CultureInfo.InvariantCulture, out var number) ? number : 1_000_000;

    public static TheoryData<string> Kinds => [.. IdentifierKind.All.Keys];

    private static int InputsOfAKind => Inputs / (IdentifierKind.All.Count + 1);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AgreesWithTheOracle(string name)
    {
        var kind = IdentifierKind.All[name];
        var texts = new IdentifierTexts(Seed(name));
        var taken = 0;
        for (var i = 0; i < InputsOfAKind; i++)
        {
            var text = texts.Next(name);
            var valid = kind.IsValidByOracle(text);
            if (kind.Reads(text) != valid)
                Assert.Fail($"input {i}, {Escaped(text)}: oracle {valid}, parser {kind.Reads(text)?.ToString() ?? "contradicts itself"}");
            taken += valid ? 1 : 0;
        }

        Assert.InRange(taken, InputsOfAKind / 20, InputsOfAKind * 19 / 20);
    }

    [Fact]
    public void NafIdsAgreeWithTheOracle()
    {
        var texts = new IdentifierTexts(Seed("nafId"));
        var taken = 0;
        for (var i = 0; i < InputsOfAKind; i++)
        {
            var octets = Encoding.Latin1.GetBytes(texts.Next("nafId"));
            var valid = octets.Length > 5 && IdentifierOracle.DomainName.IsMatch(Encoding.Latin1.GetString(octets.AsSpan(..^5)));
            if (NafId.TryParse(octets, out var id, out _) != valid || (valid && !id.ToArray().AsSpan().SequenceEqual(octets)))
                Assert.Fail($"input {i}, {Convert.ToHexString(octets)}: oracle {valid}");
            taken += valid ? 1 : 0;
        }

        Assert.InRange(taken, InputsOfAKind / 20, InputsOfAKind * 19 / 20);
    }

    /// <summary>A mebibyte of whatever makes a backtracking or quadratic reader suffer.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("a.")]
    [InlineData("@")]
    [InlineData("/")]
    [InlineData("%41")]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData(";")]
    public void LongTextsComeToAnEnd(string piece)
    {
        var run = string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length));
        string[] texts = [run, "k@" + run, run + "@maf.example", "10-" + run, "30-" + run, "ni://" + run + "/sha-256-120;UyaQV-Ev4rdLoHyJJWCi", "/" + run, "C" + run];
        foreach (var kind in IdentifierKind.All.Values)
        {
            foreach (var text in texts)
                kind.Validates(text);
        }
    }

    /// <summary>Not string.GetHashCode, which is another one in every process.</summary>
    private static int Seed(string name) => name.Aggregate(Inputs, (seed, character) => unchecked((seed * 31) + character));

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is > ' ' and < '\u007f' ? $"{c}" : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")));
}
