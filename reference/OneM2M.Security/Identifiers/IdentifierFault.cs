namespace OneM2M.Security.Identifiers;

/// <summary>Why a text is not the identifier that it was read as. Holds nothing of the text.</summary>
/// <param name="Reason">The rule.</param>
/// <param name="Position">Where, in characters (for octets: in octets) from 0; the length where something is missing at the end.</param>
public readonly record struct IdentifierFault(FaultReason Reason, int Position)
{
    /// <summary>A sentence: the rule, its clause and the position.</summary>
    public override string ToString() => Reason == FaultReason.None ? "Nothing is wrong." : $"{Rule(Reason)}; see position {Position}.";

    private static string Rule(FaultReason reason) => reason switch
    {
        FaultReason.Empty => "An identifier is not empty",
        FaultReason.NoAt => "A key identifier is a relative part, '@' and an FQDN (10.3.4, 10.3.5, 10.5, 10.6)",
        FaultReason.RelativeEmpty => "The relative part of a key identifier is not empty (10.3.4, 10.3.5, 10.5, 10.6)",
        FaultReason.RelativeCharacter => "The relative part has Roman letters, digits, '.', '_' and '-' only, or is that of a B-TID (10.5, 10.6, 8.3.2.3)",
        FaultReason.NotHexadecimal => "The relative part is hexadecimal (10.3.4, 10.3.5)",
        FaultReason.RelativeLength => "The relative part is of 16 octets (10.3.1)",
        FaultReason.NotBase64 => "A B-TID begins with the base64 of 16 octets (8.3.2.3, TS 33.220)",
        FaultReason.FqdnEmpty => "An FQDN is not empty",
        FaultReason.FqdnCharacter => "An FQDN has letters, digits, '-' and '.' only (RFC 1035, RFC 1123)",
        FaultReason.FqdnTooLong => "An FQDN has at most 253 characters (RFC 1035)",
        FaultReason.LabelEmpty => "A label of an FQDN is not empty (RFC 1035)",
        FaultReason.LabelTooLong => "A label of an FQDN has at most 63 characters (RFC 1035)",
        FaultReason.LabelHyphen => "A label of an FQDN neither begins nor ends with '-' (RFC 1035)",
        FaultReason.NoHyphen => "A Credential-ID is a type, '-' and a value (10.4)",
        FaultReason.TypeNotNumber => "The type of a Credential-ID is a positive integer, written without leading zeros (10.4)",
        FaultReason.TypeUnknown => "The type of a Credential-ID is one of table 12.3.2.1-1",
        FaultReason.ValueEmpty => "The value of a Credential-ID is not empty (10.4)",
        FaultReason.ValueCharacter => "The value of a Credential-ID has a character that its type does not allow (10.4, table 12.2-1)",
        FaultReason.SuidNotTwoDigits => "A SUID is two decimal digits (TS-0004 6.3.4.2.39)",
        FaultReason.SuidUnknown => "A SUID is one of TS-0004 table 6.3.4.2.39-1",
        FaultReason.NiScheme => "A public key identifier has the scheme \"ni\" (10.1.2, RFC 6920 section 3)",
        FaultReason.NiSlashes => "After \"ni:\" come \"//\", an authority or none, and \"/\" (RFC 6920 section 3)",
        FaultReason.NiAuthority => "The authority is one of RFC 3986 section 3.2",
        FaultReason.NiNoSemicolon => "A ';' stands between the hash and its value (RFC 6920 section 3)",
        FaultReason.NiHash => "The hash is sha-256, sha-256-128 or sha-256-120 (10.1.2)",
        FaultReason.NiCharacter => "The value is base64url without padding (RFC 6920 section 3)",
        FaultReason.NiLength => "The value is as long as the digest of its hash (RFC 6920 section 2)",
        FaultReason.NiTrailingBits => "The bits behind the last octet of the value are zero (RFC 4648 section 3.5)",
        FaultReason.NiQuery => "What follows '?' is a query of RFC 3986 section 3.4",
        FaultReason.NotSubjectPublicKeyInfo => "What is hashed is a SubjectPublicKeyInfo in DER (10.1.2, RFC 6920 section 2)",
        FaultReason.NoDoubleSlash => "An M2M-SP-ID begins with \"//\" (TS-0001 table 7.2-1)",
        FaultReason.NoSlash => "A CSE-ID begins with '/' (TS-0001 table 7.2-1)",
        FaultReason.SegmentEmpty => "No part of an identifier is empty (TS-0001 table 7.2-1)",
        FaultReason.NotUnreserved => "Only unreserved characters of RFC 3986 section 2.3 may stand here (TS-0001 table 7.2-1)",
        FaultReason.StemReserved => "An AE-ID-Stem begins with 'C' or 'S' (TS-0001 table 7.2-1)",
        FaultReason.StemWithoutRegistrar => "A stem with 'C' behind a slash needs the CSE-ID of its registrar (TS-0001 table 7.2-1)",
        FaultReason.StemWithRegistrar => "A stem with 'S' has no CSE-ID in front (TS-0001 table 7.2-1)",
        FaultReason.NotUriCharacter => "Only characters of a URI may stand here (RFC 3986; TS-0001 7.1.5)",
        FaultReason.NafIdTooShort => "A NAF-ID is an FQDN and 5 octets (TS 33.220)",
        _ => "The identifier is malformed",
    };
}
