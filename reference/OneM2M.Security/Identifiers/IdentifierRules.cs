using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace OneM2M.Security.Identifiers;

/// <summary>
/// The rules for identifiers, one virtual member each, as the standard has them: TS-0003 10.1.2, 10.3.4, 10.3.5, 10.4 to 10.6 and 12.3.2.1,
/// TS-0001 table 7.2-1, TS-0004 6.3.4.2.39. A variant that breaks one rule overrides one member. None throws; those that parsing asks
/// allocate nothing.
/// </summary>
public class IdentifierRules
{
    private static readonly NiHash[] Hashes = [NiHash.Sha256, NiHash.Sha256To128, NiHash.Sha256To120];

    /// <summary>The rules as the standard has them.</summary>
    public static IdentifierRules Standard { get; } = new();

    /// <summary>Where a key identifier is split: at its '@'. Neither part may have another, so first and last are the same in a valid one.</summary>
    public virtual int KeyIdSplit(ReadOnlySpan<char> text) => text.IndexOf('@');

    /// <summary>A key identifier of its two parts (10.3.4, 10.3.5): nothing follows the FQDN, the clause's own punctuation least of all.</summary>
    public virtual string FormKeyId(ReadOnlySpan<char> relative, ReadOnlySpan<char> fqdn) => string.Concat(relative, "@", fqdn);

    /// <summary>The relative part of a KmID or KpsaID: Roman letters, digits, '.', '_' and '-' (10.5, 10.6).</summary>
    public virtual SearchValues<char> RelativeKeyIdCharacters => IdentifierCharacters.RelativeKeyId;

    /// <summary>
    /// Whether a B-TID is a KeID, KmID and KpsaID: 8.3.2.3 says so ("shall") although its base64 has '+', '/' and '=', which 10.5 and 10.6 do
    /// not list. Only the exact form of a B-TID is let through; those characters stay wrong everywhere else.
    /// </summary>
    public virtual bool BTidServesAsKeyId => true;

    /// <summary>RAND in the text of a B-TID: base64 with '+', '/' and padding (TS 33.220 4.5.2; RFC 4648 clause 4).</summary>
    public virtual string Base64(ReadOnlySpan<byte> rand) => Convert.ToBase64String(rand);

    /// <summary>Octets of RelativeKeID and KcID (10.3.1).</summary>
    public virtual int RelativeKeyIdOctets => 16;

    /// <summary>Hexadecimal digits: of either case, and mixed, since 10.3.4 and 10.3.5 prefer none.</summary>
    public virtual SearchValues<char> HexadecimalDigits => IdentifierCharacters.Hexadecimal;

    /// <summary>Hexadecimal representation (10.3.4, 10.3.5): two digits an octet, upper case as the canonical form of xs:hexBinary.</summary>
    public virtual string Hexadecimal(ReadOnlySpan<byte> octets) => Convert.ToHexString(octets);

    /// <summary>Two relative parts of octets are compared as octets: without case.</summary>
    public virtual bool SameHexadecimal(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.Equals(second, StringComparison.OrdinalIgnoreCase);

    /// <summary>The relative part of a KmID is not case sensitive (10.6).</summary>
    public virtual bool SameKmIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.Equals(second, StringComparison.OrdinalIgnoreCase);

    /// <summary>10.5 exempts the relative part of a KpsaID from nothing: with case.</summary>
    public virtual bool SameKpsaIdRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.SequenceEqual(second);

    /// <summary>The random part of a B-TID is base64, in which case carries value: letting it go would make one name of two values.</summary>
    public virtual bool SameBTidRelative(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.SequenceEqual(second);

    /// <summary>Domain names are compared without case (RFC 4343), and a final dot names the same node of the tree.</summary>
    public virtual bool SameFqdn(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Fqdn.WithoutFinalDot(first).Equals(Fqdn.WithoutFinalDot(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters of an FQDN: letters, digits, hyphen (RFC 1123 2.1) and the dot. An underscore is of no host, a U-label of no wire.</summary>
    public virtual SearchValues<char> FqdnCharacters => IdentifierCharacters.Fqdn;

    /// <summary>Most characters of a label (RFC 1035 2.3.4).</summary>
    public virtual int LongestLabel => 63;

    /// <summary>Most characters of an FQDN, a final dot not counted: what 255 octets on the wire leave (RFC 1035 2.3.4).</summary>
    public virtual int LongestFqdn => 253;

    /// <summary>Whether an FQDN may end in a dot. Some stacks write it, and no clause decides.</summary>
    public virtual bool FinalDotIsAllowed => true;

    /// <summary>Whether a label may begin or end with a hyphen (RFC 1035 2.3.1: no).</summary>
    public virtual bool LabelHyphenIsAllowed => false;

    /// <summary>Where a Credential-ID is split: at its first '-' (10.4); the value may have more.</summary>
    public virtual int CredentialIdSplit(ReadOnlySpan<char> text) => text.IndexOf('-');

    /// <summary>
    /// The type of a Credential-ID: a positive integer. Leading zeros and a sign, which xs:integer has, are refused: a Credential-ID is
    /// compared as a text, and one type has one text. A number beyond nine digits is none that int holds; no table will have it.
    /// </summary>
    public virtual bool TryReadCredentialType(ReadOnlySpan<char> text, out int type)
    {
        type = 0;
        if (text.IsEmpty || text.Length > 9 || text[0] == '0' || text.ContainsAnyExcept(IdentifierCharacters.Decimal))
            return false;
        foreach (var digit in text)
            type = (type * 10) + (digit - '0');
        return true;
    }

    /// <summary>The 22 types of table 12.3.2.1-1.</summary>
    public virtual bool IsCredentialType(int type) => type is (>= 10 and <= 16) or (>= 30 and <= 34) or (>= 41 and <= 45) or (>= 51 and <= 55);

    /// <summary>
    /// Characters of the value of a Credential-ID. 10.4 lists Roman letters, digits, '.', '_', '-' and '@'; that serves symmetric keys. The
    /// identifiers that table 12.3.2.1-1 names for public keys and certificates ("ni:///…", "/cse", "urn:…") cannot be written so, and
    /// table 12.2-1 has xs:anyURI: there any character of a URI serves.
    /// </summary>
    public virtual SearchValues<char> CredentialValueCharacters(int type) =>
        type >= 30 ? IdentifierCharacters.Uri : IdentifierCharacters.CredentialValue;

    /// <summary>Types whose value may be a B-TID: KmID (11) and KpsaID (12), by 8.3.2.3.</summary>
    public virtual bool BTidServesAsCredential(int type) => type is 11 or 12;

    /// <summary>The 21 values of TS-0004 table 6.3.4.2.39-1.</summary>
    public virtual bool IsSuid(int value) => value is (>= 10 and <= 15) or (>= 21 and <= 25) or (>= 32 and <= 35) or (>= 40 and <= 45);

    /// <summary>The kind of credential of a SUID: its first digit (TS-0004 6.3.4.2.39).</summary>
    public virtual int SuidCredential(int value) => value / 10;

    /// <summary>The scope of a SUID: its second digit (TS-0004 6.3.4.2.39).</summary>
    public virtual int SuidScope(int value) => value % 10;

    /// <summary>The three hashes of 10.1.2; RFC 6920 has more, and shorter ones.</summary>
    public virtual ReadOnlySpan<NiHash> NiHashes => Hashes;

    /// <summary>Whether the scheme is "ni" in either case (RFC 3986 section 3.1).</summary>
    public virtual bool IsNiScheme(ReadOnlySpan<char> scheme) => scheme.Equals("ni", StringComparison.OrdinalIgnoreCase);

    /// <summary>Characters of the value in an ni URI: base64url, no padding (RFC 6920 section 3).</summary>
    public virtual SearchValues<char> NiCharacters => IdentifierCharacters.Base64Url;

    /// <summary>How many characters the value in an ni URI has.</summary>
    public virtual bool IsNiLength(NiHash hash, int characters) => characters == hash.Characters;

    /// <summary>Whether bits behind the last octet have to be zero, as they are in whatever an encoder puts out.</summary>
    public virtual bool TrailingBitsAreZero => true;

    /// <summary>Octets as the value of an ni URI: base64url, no padding.</summary>
    public virtual string NiValue(ReadOnlySpan<byte> octets) => Base64Url.EncodeToString(octets);

    /// <summary>The value of an ni URI as octets; returns how many.</summary>
    public virtual int NiOctets(ReadOnlySpan<char> value, Span<byte> octets)
    {
        Base64Url.DecodeFromChars(value, octets, out _, out var written);
        return written;
    }

    /// <summary>What a public key identifier hashes: the whole SubjectPublicKeyInfo, not the bare key within.</summary>
    public virtual ReadOnlySpan<byte> NiMessage(ReadOnlySpan<byte> subjectPublicKeyInfo) => subjectPublicKeyInfo;

    /// <summary>SHA-256 (10.1.2) of <paramref name="message"/> into 32 octets.</summary>
    public virtual void NiDigest(ReadOnlySpan<byte> message, Span<byte> digest)
    {
        var sha = new Sha256Digest();
        sha.BlockUpdate(message);
        sha.DoFinal(digest);
    }

    /// <summary>A truncated hash keeps the leftmost octets (RFC 6920 section 2).</summary>
    public virtual ReadOnlySpan<byte> Truncated(ReadOnlySpan<byte> digest, int octets) => digest[..octets];

    /// <summary>The hash under which a public key is compared with a trusted identifier: the one that the identifier names (10.1.2).</summary>
    public virtual NiHash MatchingHash(NiHash trusted) => trusted;

    /// <summary>Whether a check digest is the trusted one (10.1.2): identical, compared in constant time.</summary>
    public virtual bool SameDigest(ReadOnlySpan<byte> trusted, ReadOnlySpan<byte> check) => CryptographicOperations.FixedTimeEquals(trusted, check);

    /// <summary>Characters of a CSE-ID and an AE-ID-Stem: unreserved (TS-0001 table 7.2-1).</summary>
    public virtual SearchValues<char> UnreservedCharacters => IdentifierCharacters.Unreserved;

    /// <summary>First characters of an AE-ID-Stem: 'C' by the registrar, 'S' by the service provider; all others are reserved (TS-0001 table 7.2-1).</summary>
    public virtual bool IsStemStart(char first) => first is 'C' or 'S';

    /// <summary>Whether a stem is relative to a CSE rather than to the SP domain.</summary>
    public virtual bool IsStemOfCse(ReadOnlySpan<char> stem) => stem[0] == 'C';

    /// <summary>Characters of an M2M-Node-ID: TS-0001 7.1.5 gives no form, its examples (IMEI, OID, a CSE-ID) and TS-0004's URN are of a URI's.</summary>
    public virtual SearchValues<char> NodeIdCharacters => IdentifierCharacters.Uri;
}
