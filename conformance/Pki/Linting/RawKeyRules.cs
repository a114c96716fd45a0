using OneM2M.Conformance.Pki.Der;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Raw public keys: 10.1.1.2 with what of 10.1.1.1 applies to a key alone (SD-076), and 10.1.2.</summary>
internal static class RawKeyRules
{
    private const string Where = "public key";

    /// <summary>Judges <paramref name="octets"/>, a SubjectPublicKeyInfo.</summary>
    public static void Judge(byte[] octets, LintOptions options, Findings findings)
    {
        var notes = new DerNotes();
        if (new DerCursor(octets, 0, octets.Length, notes).TryExpected(DerTag.Sequence, "a SubjectPublicKeyInfo", out var whole))
        {
            if (ReadKey.Read(whole, notes) is { } key)
                KeyRules.Judge(key, Where, findings);
            if (whole.End < octets.Length)
                findings.Add(ProfileRules.TrailingOctets, Where, $"{octets.Length - whole.End} octets after the key", "nothing");
            Identifier(whole.Whole, options, findings);
        }

        findings.AddEncoding(notes, Where);
    }

    /// <summary>Judges a certificate that stands where a raw public key should.</summary>
    public static void Judge(ReadCertificate certificate, LintOptions options, Findings findings)
    {
        findings.Add(ProfileRules.RawForm, "certificate", "an X.509 certificate", "a SubjectPublicKeyInfo");
        if (certificate.Key is { } key)
        {
            KeyRules.Judge(key, "certificate", findings);
            Identifier(key.Octets, options, findings);
        }

        findings.AddEncoding(certificate.Notes, "certificate");
    }

    private static void Identifier(ReadOnlySpan<byte> key, LintOptions options, Findings findings)
    {
        if (options.Identity is { } identity && !PublicKeyIdentifier.Matches(key, identity))
            findings.Add(ProfileRules.RawIdentifier, Where, PublicKeyIdentifier.Of(key), DerText.Printable(identity));
    }
}
