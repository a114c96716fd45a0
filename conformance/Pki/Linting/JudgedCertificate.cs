using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>A certificate in its place, with the values of its extensions read once.</summary>
internal sealed class JudgedCertificate
{
    /// <summary>Reads the extensions of <paramref name="certificate"/>.</summary>
    public JudgedCertificate(ReadCertificate certificate, string where)
    {
        (Read, Where) = (certificate, where);
        var notes = certificate.Notes;
        if (certificate.Extension(Oids.KeyUsage) is { } usage)
            (HasKeyUsage, KeyUsage) = (true, ExtensionValues.KeyUsage(usage, notes));
        if (certificate.Extension(Oids.BasicConstraints) is { } basic)
            Basic = ExtensionValues.BasicConstraints(basic, notes);
        if (certificate.Extension(Oids.ExtendedKeyUsage) is { } purposes)
            Purposes = ExtensionValues.ExtendedKeyUsage(purposes, notes);
        if (certificate.Extension(Oids.SubjectAltName) is { } names)
            Names = ExtensionValues.Names(names, notes);
        if (certificate.Extension(Oids.NameConstraints) is { } constraints)
            Constraints = ReadNameConstraints.Read(constraints.Value, notes);
        if (certificate.Extension(Oids.SubjectKeyIdentifier) is { } subjectKey)
            SubjectKeyIdentifier = ExtensionValues.SubjectKeyIdentifier(subjectKey, notes);
        if (certificate.Extension(Oids.AuthorityKeyIdentifier) is { } authorityKey)
            AuthorityKeyIdentifier = ExtensionValues.AuthorityKeyIdentifier(authorityKey, notes);
    }

    /// <summary>The certificate.</summary>
    public ReadCertificate Read { get; }

    /// <summary>"certificate", "issuer 1 …", "trust anchor".</summary>
    public string Where { get; }

    /// <summary>Whether the key usage extension is there, readable or not.</summary>
    public bool HasKeyUsage { get; }

    /// <summary>keyUsage.</summary>
    public KeyUsageBits? KeyUsage { get; }

    /// <summary>basicConstraints.</summary>
    public (bool IsCa, int? PathLength)? Basic { get; }

    /// <summary>extKeyUsage.</summary>
    public IReadOnlyList<string>? Purposes { get; }

    /// <summary>Names of subjectAltName.</summary>
    public IReadOnlyList<GeneralName>? Names { get; }

    /// <summary>nameConstraints.</summary>
    public ReadNameConstraints? Constraints { get; }

    /// <summary>subjectKeyIdentifier.</summary>
    public byte[]? SubjectKeyIdentifier { get; }

    /// <summary>authorityKeyIdentifier.</summary>
    public byte[]? AuthorityKeyIdentifier { get; }

    /// <summary>Whether it is signed with its own key, as far as that can be seen.</summary>
    public bool IsSelfSigned { get; set; }

    /// <summary>Whether its basicConstraints make it a CA.</summary>
    public bool IsCa => Basic is { IsCa: true };

    /// <summary>Whether <paramref name="usage"/> is among its key usages.</summary>
    public bool May(KeyUsageBits usage) => KeyUsage is { } bits && (bits & usage) == usage;
}
