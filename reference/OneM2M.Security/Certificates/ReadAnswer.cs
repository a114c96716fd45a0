namespace OneM2M.Security.Certificates;

/// <summary>An OCSP answer (RFC 6960 4.2.1), successful and of the basic type.</summary>
internal sealed record ReadAnswer
{
    /// <summary>What is signed.</summary>
    public required byte[] Signed { get; init; }

    /// <summary>Object identifier of the signature algorithm.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The signature.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>What it says of each certificate.</summary>
    public required IReadOnlyList<ReadStatus> Statuses { get; init; }

    /// <summary>Certificates of responders that came along.</summary>
    public IReadOnlyList<ReadCertificate> Responders { get; init; } = [];

    /// <summary>The answer; null for everything that is none.</summary>
    public static ReadAnswer? Read(byte[] der) => Asn1Reading.OrNull(() => ReadOrThrow(der));

    private static ReadAnswer ReadOrThrow(byte[] der)
    {
        var outer = Asn1Reading.Sequence(der);
        if (outer is not [[0x0A, 0x01, 0x00], [0xA0, ..]])
            throw new FormatException("no successful answer");
        var typed = Asn1Reading.Sequence(DerOutline.Parts(outer[1]).Single());
        if (typed is not [_, [0x04, ..]] || CertificateReading.Identifier(typed[0]) != Oid.OcspBasic)
            throw new FormatException("no basic answer");
        var basic = Asn1Reading.Sequence(DerOutline.Content(typed[1]).ToArray());

        // responses is the only SEQUENCE of ResponseData: the responder has a tag, and so have version and extensions.
        var responses = Asn1Reading.Sequence(basic[0]).Single(p => p[0] == 0x30);
        return new ReadAnswer
        {
            Signed = basic[0],
            Algorithm = CertificateReading.Identifier(Asn1Reading.Sequence(basic[1])[0]),
            Signature = CertificateReading.Bits(basic[2]),
            Statuses = [.. DerOutline.Parts(responses).Select(ReadStatus.Read)],
            Responders = basic.Count > 3 ? [.. DerOutline.Parts(DerOutline.Parts(basic[3]).Single()).Take(2).Select(CertificateReading.Read).OfType<ReadCertificate>()] : [],
        };
    }
}
