using System.Text;

namespace OneM2M.Security.KeyDerivation;

/// <summary>How an identifier enters a derivation (TS-0003 10.3.2, 10.3.3, 10.3.6.1, 10.3.7): Normalization Form KC, then UTF-8 (RFC 3629).</summary>
public static class IdentifierOctets
{
    private static readonly bool Normalizes = SelfTest();

    /// <summary>
    /// The octets of <paramref name="identifier"/>. Throws <see cref="ArgumentException"/> for an empty text and for one that is no Unicode
    /// (a lone surrogate), and <see cref="NormalizationUnavailableException"/> where the runtime does not normalize.
    /// </summary>
    public static byte[] Of(string identifier, DerivationRules? rules = null)
    {
        Demand(identifier);
        return (rules ?? DerivationRules.Standard).Identifier(identifier);
    }

    /// <summary>Throws as <see cref="Of"/> does, before anything is derived from <paramref name="identifier"/>.</summary>
    internal static void Demand(string identifier)
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
