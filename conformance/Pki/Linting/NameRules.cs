using System.Text.RegularExpressions;
using OneM2M.Conformance.Pki.Der;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>What a flavour demands of the subjectAltName (10.1.1.4.1 to 10.1.1.8), of a certificate or of a request.</summary>
internal static partial class NameRules
{
    private const int MostShown = 5;

    /// <summary>
    /// Judges <paramref name="names"/>. <paramref name="extension"/> is null where there is no subjectAltName; <paramref name="absent"/> is the
    /// rule that its absence breaks; <paramref name="subject"/> is the name beside it, into which the identity may have gone instead.
    /// </summary>
    public static void Judge(
        ReadExtension? extension, IReadOnlyList<GeneralName>? names, DerElement? subject, ProfileRule absent, string where, LintOptions options, Findings findings)
    {
        if (extension is null)
        {
            var common = subject is { } s ? DistinguishedName.Values(s, Oids.CommonName).FirstOrDefault() : null;
            findings.Add(absent, where, common is null ? "no subjectAltName" : $"no subjectAltName; CN is {DerText.Printable(common)}", NameForms.Expected(options.Flavour));
            return;
        }

        if (names is not { Count: > 0 })
            return;
        foreach (var name in names)
            Syntax(name, where, options, findings);
        var fitting = names.Where(n => NameForms.Fits(options.Flavour, n)).ToList();
        if (fitting.Count == 0)
            findings.Add(ProfileRules.NameForm, where, Shown(names), NameForms.Expected(options.Flavour));

        // No form being demanded for hardware, the identity may stand in any.
        var carriers = options.Flavour == CertificateFlavour.Device ? names : fitting;
        if (options.Identity is { } identity && carriers.Count > 0 && !carriers.Any(n => IdentityMatch.Matches(options.Flavour, n, identity)))
            findings.Add(ProfileRules.NameIdentity, where, Shown(carriers), DerText.Printable(identity));
    }

    /// <summary>
    /// An asterisk in a domain name, in the host of a URI, or in the path of one that can be an AE-ID, in which TS-0001 7.2 has no such character.
    /// Elsewhere in a URI it is a character like others (RFC 3986 2.2).
    /// </summary>
    private static bool HasWildcard(GeneralName name, CertificateFlavour flavour)
    {
        if (name.Kind == GeneralNameKind.DnsName)
            return name.Text.Contains('*', StringComparison.Ordinal);
        if (name.Kind != GeneralNameKind.Uri)
            return false;
        var end = name.Text.AsSpan().IndexOfAny("?#");
        return DomainName.HostOf(name.Text).Contains('*')
            || (flavour == CertificateFlavour.AeId && NameForms.Fits(flavour, name) && name.Text.AsSpan(0, end < 0 ? name.Text.Length : end).Contains('*'));
    }

    private static string Shown(IReadOnlyList<GeneralName> names) =>
        string.Join(", ", names.Take(MostShown).Select(n => n.Shown)) + (names.Count > MostShown ? $" and {names.Count - MostShown} more" : "");

    private static void Syntax(GeneralName name, string where, LintOptions options, Findings findings)
    {
        if (options.Flavour != CertificateFlavour.Device && HasWildcard(name, options.Flavour))
        {
            findings.Add(ProfileRules.NameWildcard, where, name.Shown, "a name without \"*\"");
            return;
        }

        switch (name.Kind)
        {
            case GeneralNameKind.DnsName:
                findings.Expect(DomainName.IsValid(name.Text.Replace("*.", "x.", StringComparison.Ordinal)), ProfileRules.NameSyntax, where, () => name.Shown, "labels of letters, digits and hyphens, at most 253 characters");
                break;
            case GeneralNameKind.Uri when !UriCharacters().IsMatch(name.Text):
                findings.Add(ProfileRules.NameSyntax, where, name.Shown, "a URI of RFC 3986");
                break;
            case GeneralNameKind.Uri when !Scheme().IsMatch(name.Text):
                // RFC 5280 wants a scheme; the Absolute AE-ID, which 8.1.2.5 wants matched exactly, has none.
                if (options.Flavour == CertificateFlavour.AeId && name.Text.StartsWith("//", StringComparison.Ordinal))
                    findings.Add(ProfileRules.NameScheme, where, name.Shown, "a scheme before the \"//\", unless the peers are configured without one");
                else
                    findings.Add(ProfileRules.NameSyntax, where, name.Shown, "a URI with a scheme");
                break;
            case GeneralNameKind.Rfc822Name when name.Octets.AsSpan().ContainsAnyExceptInRange((byte)0x21, (byte)0x7E):
                findings.Add(ProfileRules.NameSyntax, where, name.Shown, "a mailbox in printable ASCII");
                break;
            case GeneralNameKind.IpAddress when name.Octets.Length is not (4 or 16):
                findings.Add(ProfileRules.NameSyntax, where, name.Shown, "4 or 16 octets");
                break;
            default:
                break;
        }
    }

    [GeneratedRegex(@"\A(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()+,;=]|%[0-9A-Fa-f]{2})+\z", RegexOptions.NonBacktracking)]
    private static partial Regex UriCharacters();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.\-]*:", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();
}
