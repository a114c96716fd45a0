namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// TLS key export (RFC 5705, without context) of TS-0003 10.3.1: 48 octets, of which the 16 most significant are a relative identifier
/// and the 32 least significant a key.
/// </summary>
public static class ExportedKey
{
    /// <summary>Octets to export under each of the labels.</summary>
    public const int ExportLength = RelativeIdLength + SymmetricKey.DerivedLength;

    /// <summary>Octets of RelativeKeID, KcID and pairwiseE2EKeyID.</summary>
    public const int RelativeIdLength = 16;

    /// <summary>RelativeKeID, 16 octets, and Ke from an export for <see cref="ExportUse.Enrolment"/>. Throws <see cref="ArgumentException"/> unless it is 48 octets.</summary>
    public static (byte[] RelativeKeId, Ke Key) Enrolment(ReadOnlySpan<byte> exported, DerivationRules? rules = null) =>
        Split(ExportUse.Enrolment, exported, rules, octets => new Ke(octets));

    /// <summary>KcID, 16 octets, and Kc from an export for <see cref="ExportUse.Connection"/>. Throws <see cref="ArgumentException"/> unless it is 48 octets.</summary>
    public static (byte[] KcId, Kc Key) Connection(ReadOnlySpan<byte> exported, DerivationRules? rules = null) =>
        Split(ExportUse.Connection, exported, rules, octets => new Kc(octets));

    /// <summary>pairwiseE2EKeyID, 16 octets, and pairwiseE2EKey from an export for <see cref="ExportUse.EsCertKe"/>. Throws <see cref="ArgumentException"/> unless it is 48 octets.</summary>
    public static (byte[] PairwiseE2EKeyId, PairwiseE2EKey Key) EsCertKe(ReadOnlySpan<byte> exported, DerivationRules? rules = null) =>
        Split(ExportUse.EsCertKe, exported, rules, octets => new PairwiseE2EKey(octets));

    private static (byte[] RelativeId, TKey Key) Split<TKey>(ExportUse use, ReadOnlySpan<byte> exported, DerivationRules? rules, KeyMaker<TKey> make)
    {
        rules ??= DerivationRules.Standard;
        return rules.IsExport(exported.Length)
            ? (exported[rules.RelativeIdPart(use)].ToArray(), make(exported[rules.KeyPart(use)]))
            : throw new ArgumentException($"An export has {ExportLength} octets (TS-0003 10.3.1), not {exported.Length}.", nameof(exported));
    }
}
