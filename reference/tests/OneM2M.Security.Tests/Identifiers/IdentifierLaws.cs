using CsCheck;
using OneM2M.Security.AccessControl;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>Laws of forming, converting and comparing identifiers. Each failure prints the seed that repeats it.</summary>
public sealed class IdentifierLaws
{
    private const string Letters = "ABCSacs019";

    private static readonly Gen<string> Relative = Gen.String[Gen.OneOfConst([.. Letters + "._-"]), 1, 3];

    private static readonly Gen<string> Fqdn = Gen.Select(Gen.String[Gen.OneOfConst([.. "aAb1"]), 1, 2], Gen.OneOfConst("", ".", ".ex", ".EX"), (l, r) => l + r);

    private static readonly Gen<string> KeyIds = Gen.Select(Relative, Fqdn, (r, f) => r + "@" + f);

    private static readonly Gen<string> Segment = Gen.String[Gen.OneOfConst([.. Letters + "._~-"]), 1, 2];

    private static readonly Gen<LocalIdentity> Local = Gen.Select(Segment, Fqdn, (c, f) => new LocalIdentity("/" + c, "//" + f));

    private static readonly Gen<string> Stem = Gen.Select(Gen.OneOfConst("C", "S"), Segment, (c, s) => c + s);

    [Fact]
    public void FormedKeyIdsAreRead() => Gen.Select(Gen.Byte.Array[16], Fqdn).Sample((octets, fqdn) =>
        KeId.TryForm(octets, fqdn, out var keId, out _)
        && Read.Valid<KeId>(keId.ToString()) == keId
        && Convert.FromHexString(keId.Relative).AsSpan().SequenceEqual(octets) && keId.Fqdn.SequenceEqual(fqdn)
        && MafKeyId.TryForm(octets, fqdn, out var mafKeyId, out _) && mafKeyId.ToString() == keId.ToString()
        && BTid.TryForm(octets, fqdn, out var btid, out _) && Read.Valid<BTid>(btid.ToString()) == btid
        && Convert.FromBase64String(btid.RandomPart.ToString()).AsSpan().SequenceEqual(octets)
        && Read.Valid<KmId>(btid.ToString()).Relative.SequenceEqual(btid.RandomPart));

    [Fact]
    public void SameIsAnEquivalence() => Gen.Select(KeyIds, KeyIds, KeyIds).Sample((a, b, c) =>
        IsEquivalence(Read.Valid<KmId>(a), Read.Valid<KmId>(b), Read.Valid<KmId>(c))
        && IsEquivalence(Read.Valid<KpsaId>(a), Read.Valid<KpsaId>(b), Read.Valid<KpsaId>(c)));

    /// <summary>10.6 against 10.5: whatever is one KpsaID is one KmID, and a KmID does not change with the case of its letters.</summary>
    [Fact]
    public void KmIdForgivesWhatKpsaIdDoesNot() => Gen.Select(KeyIds, KeyIds).Sample((a, b) =>
        (Identifier.Same<KpsaId>(a, b) == false || Identifier.Same<KmId>(a, b) == true)
        && Identifier.Same<KmId>(a, a.ToUpperInvariant()) == true
        && Identifier.Same<KpsaId>(a, a.ToUpperInvariant()) == (a.Split('@')[0] == a.Split('@')[0].ToUpperInvariant()));

    [Fact]
    public void FormedPublicKeyIdsMatchTheirKeyOnly() => Gen.Select(Gen.Byte.Array[1, 40], Gen.Byte.Array[1, 40], Gen.Int[0, 2]).Sample((a, b, which) =>
    {
        NiHash[] hashes = [NiHash.Sha256, NiHash.Sha256To128, NiHash.Sha256To120];
        return PublicKeyId.TryForm(Key(a), hashes[which], out var id, out _)
            && Read.Valid<PublicKeyId>(id.ToString()) == id
            && id.Digest().Length == hashes[which].Octets
            && id.Matches(Key(a))
            && id.Matches(Key(b)) == a.AsSpan().SequenceEqual(b);
    });

    /// <summary>An access decision and these types read an AE-ID the same way, and no form loses what another one says.</summary>
    [Fact]
    public void FormsOfAnAeIdAreOneAe() => Gen.Select(Stem, Local).Sample((stem, local) =>
        Read.Valid<AeId>(stem).TryConvert(IdentifierForm.Absolute, local, out var absolute)
        && absolute.ToString() == local.Absolute(stem)
        && absolute.TryConvert(IdentifierForm.SpRelative, local, out var relative)
        && local.Absolute(relative.ToString()) == absolute.ToString()
        && relative.TryConvert(IdentifierForm.Stem, local, out var back)
        && back.ToString() == stem);

    [Fact]
    public void FormsOfACseIdAreOneCse() => Gen.Select(Segment, Local, Local).Sample((cse, local, other) =>
        Read.Valid<CseId>("/" + cse).TryConvert(IdentifierForm.Absolute, local, out var absolute)
        && absolute.ToString() == local.Absolute("/" + cse)
        && absolute.TryConvert(IdentifierForm.SpRelative, other, out var back) == (local.SpId == other.SpId)
        && (local.SpId != other.SpId || back.ToString() == "/" + cse));

    private static bool IsEquivalence<T>(T a, T b, T c)
        where T : struct, IIdentifier<T>, IEquatable<T> =>
        a.IsSameAs(a)
        && a.IsSameAs(b) == b.IsSameAs(a)
        && a.IsSameAs(b) == a.Equals(b)
        && (!a.IsSameAs(b) || a.GetHashCode() == b.GetHashCode())
        && (!a.IsSameAs(b) || !b.IsSameAs(c) || a.IsSameAs(c));

    /// <summary>A SubjectPublicKeyInfo of an algorithm that nobody has, with these octets for a key.</summary>
    private static byte[] Key(byte[] key) =>
        [0x30, (byte)(key.Length + 8), 0x30, 3, 6, 1, 0x2a, 3, (byte)(key.Length + 1), 0, .. key];
}
