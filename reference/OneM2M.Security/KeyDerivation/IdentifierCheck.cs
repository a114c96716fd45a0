using System.Text;

namespace OneM2M.Security.KeyDerivation;

/// <summary>Whether an identifier can enter a derivation at all (TS-0003 10.3.2, 10.3.3, 10.3.7).</summary>
internal static class IdentifierCheck
{
    private static readonly bool Normalizes = SelfTest();

    /// <summary>
    /// Throws before anything is derived from <paramref name="identifier"/>: <see cref="ArgumentException"/> where it is empty, and
    /// <see cref="NormalizationUnavailableException"/> where the runtime does not normalize.
    /// </summary>
    public static void Demand(string identifier)
    {
        if (!Normalizes)
            throw new NormalizationUnavailableException();
        if (identifier.Length == 0)
            throw new ArgumentException("An identifier that goes into a derivation is not empty.", nameof(identifier));
    }

    /// <summary>A ligature, a full-width letter, a combining mark and a compatibility ideograph, none of which NFKC leaves alone.</summary>
    private static bool SelfTest() =>
        "\ufb01\uff21e\u0301\uf900".Normalize(NormalizationForm.FormKC) == "fiA\u00e9\u8c48";
}
