using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Reading;

/// <summary>The names of a certificate's subjectAltName, for people.</summary>
public static class SubjectNames
{
    /// <summary>"dNSName cse.example", "otherName 0.2.481.1 = 100.3030.10011 (tag 0d)" for each; none where there is no such extension or nothing can be read.</summary>
    public static IReadOnlyList<string> Of(byte[] certificate)
    {
        var read = ReadCertificate.Read(certificate);
        return read.Extension(Oids.SubjectAltName) is { } extension
            ? [.. ExtensionValues.Names(extension, new DerNotes())?.Select(n => n.Kind == GeneralNameKind.OtherName ? $"{n.Shown} (tag {n.ValueTag:x2})" : n.Shown) ?? []]
            : [];
    }
}
