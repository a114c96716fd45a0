namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>A piece of an identifier on which Normalization Form KC can go wrong.</summary>
/// <param name="Flag">Name in <see cref="Flags"/>.</param>
/// <param name="Text">The characters; written as escapes so that no editor normalizes them.</param>
/// <param name="Comment">What is special.</param>
/// <param name="Changes">Whether NFKC gives something else.</param>
internal sealed record Spelling(string Flag, string Text, string Comment, bool Changes = true)
{
    /// <summary>The first seven cover what every library meets; the others are where home-made tables end.</summary>
    public static IReadOnlyList<Spelling> All { get; } =
    [
        new("Ligature", "\ufb01", "the ligature fi becomes two letters"),
        new("FullWidth", "\uff21\uff22", "full-width letters become ASCII and keep their case"),
        new("Composition", "e\u0301", "e and a combining acute accent become one character"),
        new("CompatibilityIdeograph", "\uf900", "a compatibility ideograph becomes the unified one"),
        new("Hangul", "\u1112\u1161\u11ab", "three conjoining jamo become one Hangul syllable"),
        new("Unchanged", "\u00e9", "a letter beyond ASCII that NFKC leaves alone", false),
        new("Composition", "\ufb01e\u0301", "a ligature and a combining accent: every form gives another text"),
        new("Compatibility", "\u00b2", "a superscript two becomes a two"),
        new("CaseKept", "MAF", "capital letters stay capital: no case folding", false),
        new("Singleton", "\u212b", "the Angstrom sign becomes the letter A with ring"),
        new("Reordering", "q\u0307\u0323", "two combining marks change places"),
        new("FourOctets", "\U0001d400", "a mathematical capital A beyond the first plane becomes an A"),
        new("FourOctets", "\U0001f600", "a character beyond the first plane that NFKC leaves alone: four octets of UTF-8", false),
        new("CompositionExclusion", "\u0958", "a letter of Devanagari that is taken apart and not composed again"),
        new("Expansion", "\ufdfa", "one character becomes eighteen"),
        new("HalfWidth", "\uff76\uff9e", "half-width kana and its voicing mark become one kana"),
    ];
}
