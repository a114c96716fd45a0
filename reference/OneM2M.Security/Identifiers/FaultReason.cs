namespace OneM2M.Security.Identifiers;

/// <summary>Which rule a text breaks. <see cref="IdentifierFault.ToString"/> has the sentence.</summary>
public enum FaultReason
{
    /// <summary>None: the text is valid.</summary>
    None,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>A key identifier without '@'.</summary>
    NoAt,

    /// <summary>Nothing in front of the '@'.</summary>
    RelativeEmpty,

    /// <summary>A character that the relative part may not have.</summary>
    RelativeCharacter,

    /// <summary>A character that is no hexadecimal digit.</summary>
    NotHexadecimal,

    /// <summary>Not the number of octets that the relative part has.</summary>
    RelativeLength,

    /// <summary>Not the base64 of 16 octets.</summary>
    NotBase64,

    /// <summary>No name where an FQDN belongs.</summary>
    FqdnEmpty,

    /// <summary>A character that an FQDN may not have.</summary>
    FqdnCharacter,

    /// <summary>More than 253 characters.</summary>
    FqdnTooLong,

    /// <summary>Two dots in a row, or one in front.</summary>
    LabelEmpty,

    /// <summary>A label of more than 63 characters.</summary>
    LabelTooLong,

    /// <summary>A label that begins or ends with a hyphen.</summary>
    LabelHyphen,

    /// <summary>A Credential-ID without '-'.</summary>
    NoHyphen,

    /// <summary>The type of a Credential-ID is no number.</summary>
    TypeNotNumber,

    /// <summary>No such type of credential.</summary>
    TypeUnknown,

    /// <summary>A Credential-ID without a value.</summary>
    ValueEmpty,

    /// <summary>A character that the value of a Credential-ID may not have.</summary>
    ValueCharacter,

    /// <summary>A SUID that is not two digits.</summary>
    SuidNotTwoDigits,

    /// <summary>No such SUID.</summary>
    SuidUnknown,

    /// <summary>Not the scheme "ni".</summary>
    NiScheme,

    /// <summary>No "//", or no "/" after the authority.</summary>
    NiSlashes,

    /// <summary>Not an authority of RFC 3986.</summary>
    NiAuthority,

    /// <summary>No ';' after the name of the hash.</summary>
    NiNoSemicolon,

    /// <summary>Not one of the three hashes.</summary>
    NiHash,

    /// <summary>A character outside the base64url alphabet.</summary>
    NiCharacter,

    /// <summary>Not as long as the digest of that hash.</summary>
    NiLength,

    /// <summary>Bits behind the last octet that are not zero.</summary>
    NiTrailingBits,

    /// <summary>Not a query of RFC 3986.</summary>
    NiQuery,

    /// <summary>Octets that are no SubjectPublicKeyInfo in DER.</summary>
    NotSubjectPublicKeyInfo,

    /// <summary>An SP domain that does not begin with "//".</summary>
    NoDoubleSlash,

    /// <summary>A CSE-ID that does not begin with "/".</summary>
    NoSlash,

    /// <summary>Nothing between slashes.</summary>
    SegmentEmpty,

    /// <summary>A character that is not unreserved.</summary>
    NotUnreserved,

    /// <summary>An AE-ID-Stem that begins neither with 'C' nor with 'S'.</summary>
    StemReserved,

    /// <summary>A stem with 'C' behind a slash, without the CSE that it is relative to.</summary>
    StemWithoutRegistrar,

    /// <summary>A stem with 'S' behind a CSE-ID.</summary>
    StemWithRegistrar,

    /// <summary>A character that no URI has.</summary>
    NotUriCharacter,

    /// <summary>Not long enough for an FQDN and the identifier of a Ua security protocol.</summary>
    NafIdTooShort,
}
