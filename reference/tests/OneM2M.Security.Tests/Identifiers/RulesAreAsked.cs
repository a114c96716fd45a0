using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>Each rule has a say: a variant of it turns the answer to one text.</summary>
public sealed class RulesAreAsked
{
    private const string Octets = "000102030405060708090a0b0c0d0e0f";
    private const string Gba = "AAECAwQFBgcICQoLDA0ODw==@bsf.example";

    private static readonly byte[] Key = [0x30, 9, 0x30, 3, 6, 1, 0x2a, 3, 2, 0, 1];

    [Fact]
    public void OfParsers()
    {
        var variant = new Variant();
        Turns<KmId>("k+@maf", variant);
        Turns<KmId>("a@k@maf", variant);
        Turns<KpsaId>(Gba, variant);
        Turns<KmId>("k@maf_1", variant);
        Turns<KmId>("k@maf.", variant);
        Turns<KmId>("k@-maf", variant);
        Turns<KmId>("k@" + new string('a', 64), variant);
        Turns<KmId>("k@" + string.Concat(Enumerable.Repeat("a.", 126)) + "aa", variant);
        Turns<KeId>(new string('0', 34) + "@mef", variant);
        Turns<MafKeyId>(Octets + "@mef", variant);
        Turns<CredentialId>("10-a", variant);
        Turns<CredentialId>("12-b", variant);
        Turns<CredentialId>("17-a b", variant);
        Turns<CredentialId>("12-" + Gba, variant);
        Turns<Suid>("20", variant);
        Turns<PublicKeyId>("ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi", variant);
        Turns<PublicKeyId>("nih:///sha-512;+===", variant);
        Turns<PublicKeyId>("ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1x", new Loose());
        Turns<CseId>("/c*", variant);
        Turns<AeId>("X1", variant);
        Turns<AeId>("/cse/S1", variant);
        Turns<NodeId>("a b", variant);
    }

    [Fact]
    public void OfComparisons()
    {
        var variant = new Variant();
        Assert.False(Identifier.Same<KmId>("K@maf", "k@maf", variant));
        Assert.True(Identifier.Same<KpsaId>("K@maf", "k@maf", variant));
        Assert.False(Identifier.Same<KeId>(Octets + "@mef", Octets.ToUpperInvariant() + "@mef", new Loose()));
        Assert.False(Identifier.Same<KmId>("k@maf", "k@MAF", new Loose()));
        Assert.True(Identifier.Same<BTid>(Gba, "aAECAwQFBgcICQoLDA0ODw==@bsf.example", new Loose()));
    }

    [Fact]
    public void OfFormation()
    {
        Assert.True(KeId.TryForm(Convert.FromHexString(Octets), "mef", out var keId, out _, new Loose()));
        Assert.Equal(Octets + "@mef:", keId.ToString());
        Assert.True(BTid.TryForm(Convert.FromHexString("fbeffffbeffffbeffffbeffffbefffff"), "bsf", out var btid, out _, new Loose()));
        Assert.Equal("--__--__--__--__--___w@bsf", btid.ToString());
        var standard = Formed(IdentifierRules.Standard);
        Assert.Equal("ni:///sha-256-120;v", Formed(new Loose()));
        Assert.NotEqual(standard, Formed(new RightmostBits()));
        Assert.NotEqual(standard, Formed(new BareKey()));
        Assert.True(PublicKeyId.TryParse(standard, out var id, out _));
        Assert.True(id.Matches(Key));
        Assert.False(id.Matches(Key, new RightmostBits()));
        Assert.False(id.Matches(Key, new BareKey()));
        Assert.False(id.Matches(Key, new Loose()));
    }

    private static string Formed(IdentifierRules rules)
    {
        Assert.True(PublicKeyId.TryForm(Key, NiHash.Sha256To120, out var id, out _, rules));
        return id.ToString();
    }

    private static void Turns<T>(string text, IdentifierRules variant)
        where T : struct, IIdentifier<T> =>
        Assert.True(T.TryParse(text, out _, out _) != T.TryParse(text, out _, out _, variant), text);

    private sealed class Variant : IdentifierRules
    {
        private static readonly SearchValues<char> Wide = SearchValues.Create("abcdefghijklmnopqrstuvwxyzACKMS0123456789+ *_.=@-");

        public override SearchValues<char> RelativeKeyIdCharacters => SearchValues.Create("akK+@");

        public override SearchValues<char> HexadecimalDigits => SearchValues.Create("012345678");

        public override SearchValues<char> FqdnCharacters => Wide;

        public override SearchValues<char> UnreservedCharacters => SearchValues.Create("cseSXC*1");

        public override SearchValues<char> NodeIdCharacters => Wide;

        public override SearchValues<char> NiCharacters => Wide;

        public override ReadOnlySpan<NiHash> NiHashes => new NiHash[] { new("sha-512", 2) };

        public override bool BTidServesAsKeyId => false;

        public override bool FinalDotIsAllowed => false;

        public override bool LabelHyphenIsAllowed => true;

        public override int LongestLabel => 64;

        public override int LongestFqdn => 254;

        public override int RelativeKeyIdOctets => 17;

        public override int KeyIdSplit(ReadOnlySpan<char> text) => text.LastIndexOf('@');

        public override bool SameKmIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.SequenceEqual(second);

        public override bool SameKpsaIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => true;

        public override bool IsCredentialType(int type) => type is 12 or 17;

        public override SearchValues<char> CredentialValueCharacters(int type) => type == 17 ? Wide : SearchValues.Create("a");

        public override bool BTidServesAsCredential(int type) => false;

        public override bool IsSuid(int value) => value == 20;

        public override bool IsNiScheme(ReadOnlySpan<char> scheme) => scheme is "nih";

        public override bool IsNiLength(NiHash hash, int characters) => true;

        public override bool IsStemStart(char first) => true;

        public override bool IsStemOfCse(ReadOnlySpan<char> stem) => true;
    }

    private sealed class Loose : IdentifierRules
    {
        public override bool TrailingBitsAreZero => false;

        public override string FormKeyId(ReadOnlySpan<char> relative, ReadOnlySpan<char> fqdn) => $"{relative}@{fqdn}:";

        public override string Base64(ReadOnlySpan<byte> rand) => base.Base64(rand).TrimEnd('=').Replace('+', '-').Replace('/', '_');

        public override string Hexadecimal(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets);

        public override bool SameHexadecimal(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => false;

        public override bool SameFqdn(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.SequenceEqual(second);

        public override bool SameBTidRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => true;

        public override string NiValue(ReadOnlySpan<byte> octets) => "v";

        public override NiHash MatchingHash(NiHash trusted) => NiHash.Sha256;
    }

    private sealed class RightmostBits : IdentifierRules
    {
        public override ReadOnlySpan<byte> Truncated(ReadOnlySpan<byte> digest, int octets) => digest[^octets..];
    }

    private sealed class BareKey : IdentifierRules
    {
        public override ReadOnlySpan<byte> NiMessage(ReadOnlySpan<byte> subjectPublicKeyInfo) => subjectPublicKeyInfo[^1..];
    }
}
