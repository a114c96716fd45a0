using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>A certificate as far as it could be read. A part that is null could not be, and the notes say why.</summary>
internal sealed class ReadCertificate
{
    /// <summary>What is not DER, or not a certificate.</summary>
    public DerNotes Notes { get; } = new();

    /// <summary>All octets that were given.</summary>
    public required byte[] Octets { get; init; }

    /// <summary>How many octets follow the certificate.</summary>
    public int Trailing { get; set; }

    /// <summary>1, 2 or 3; other numbers as they stand there, plus one.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The octets of the serialNumber.</summary>
    public byte[]? Serial { get; set; }

    /// <summary>OID of the algorithm within what is signed.</summary>
    public string? SignedAlgorithm { get; set; }

    /// <summary>OID of the algorithm beside the signature.</summary>
    public string? Algorithm { get; set; }

    /// <summary>Whether the two algorithm identifiers, with their parameters, are the same octets.</summary>
    public bool AlgorithmsAgree { get; set; }

    /// <summary>The issuer.</summary>
    public DerElement? Issuer { get; set; }

    /// <summary>The subject.</summary>
    public DerElement? Subject { get; set; }

    /// <summary>Begin of the validity.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    /// <summary>Last second of the validity.</summary>
    public DateTimeOffset? NotAfter { get; set; }

    /// <summary>The public key.</summary>
    public ReadKey? Key { get; set; }

    /// <summary>The extensions, in their order; those that could be read.</summary>
    public IReadOnlyList<ReadExtension> Extensions { get; set; } = [];

    /// <summary>What is signed.</summary>
    public DerElement? Signed { get; set; }

    /// <summary>The signature.</summary>
    public byte[]? Signature { get; set; }

    /// <summary>Whether it names itself as its issuer.</summary>
    public bool IsSelfIssued => Issuer is { } i && Subject is { } s && i.Whole.SequenceEqual(s.Whole);

    /// <summary>The subject as people read it.</summary>
    public string SubjectText => Subject is { } subject ? DerText.Printable(DistinguishedName.Text(subject)) : "(unreadable)";

    /// <summary>The issuer as people read it.</summary>
    public string IssuerText => Issuer is { } issuer ? DerText.Printable(DistinguishedName.Text(issuer)) : "(unreadable)";

    /// <summary>The first extension with that identifier.</summary>
    public ReadExtension? Extension(string oid)
    {
        foreach (var extension in Extensions)
        {
            if (extension.Oid == oid)
                return extension;
        }

        return null;
    }
}
