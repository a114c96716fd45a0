using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Revocation lists (8.1.2.2): of the CAs of a path, as far as lists were given.</summary>
internal static class RevocationRules
{
    /// <summary>Judges every certificate of <paramref name="path"/> whose issuer stands in it.</summary>
    public static void Judge(IReadOnlyList<JudgedCertificate> path, LintOptions options, Findings findings)
    {
        if (options.RevocationLists.Count == 0)
        {
            findings.Leave("revocation: no revocation list was given (--crl)");
            return;
        }

        var lists = options.RevocationLists.Select(ReadRevocationList.Read).ToList();
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i].Issuer is null)
                findings.Add(ProfileRules.RevocationList, $"list {i + 1}", string.Join("; ", lists[i].Notes.Texts), "a revocation list");
        }

        for (var i = 0; i + 1 < path.Count; i++)
        {
            var issuer = path[i + 1];
            Judge(path[i], issuer, [.. lists.Where(l => l.ComparableIssuer is { } name && name == issuer.Read.ComparableSubject)], options, findings);
        }
    }

    private static void Judge(JudgedCertificate certificate, JudgedCertificate issuer, List<ReadRevocationList> lists, LintOptions options, Findings findings)
    {
        var (isKnown, isRevoked) = (false, false);
        foreach (var list in lists)
        {
            if (Unusable(issuer, list, options) is { } reason)
            {
                findings.Add(ProfileRules.RevocationList, $"list of {issuer.Where}", reason, "a list of all certificates that is current and signed by the CA");
                continue;
            }

            // RFC 5280 5.1.2.5 wants it there. Without it, what the list has is revoked, and what it lacks may stand in a later one.
            if (list.NextUpdate is null)
                findings.Add(ProfileRules.RevocationList, $"list of {issuer.Where}", "no nextUpdate, so that nobody knows how long the list holds", "a list with nextUpdate");
            isKnown |= list.NextUpdate is not null;
            isRevoked |= certificate.Read.Serial is { } serial && list.Revoked.Contains(Convert.ToHexStringLower(serial));
        }

        if (isRevoked)
            findings.Add(ProfileRules.Revocation, certificate.Where, $"serial number {Convert.ToHexStringLower(certificate.Read.Serial!)} stands in the list of {issuer.Read.SubjectText}", "a certificate that is not revoked");
        else if (!isKnown)
            findings.Leave($"revocation of {certificate.Where}: no list of {issuer.Read.SubjectText}{(lists.Count == 0 ? "" : " that can be used")}");
    }

    private static string? Unusable(JudgedCertificate issuer, ReadRevocationList list, LintOptions options)
    {
        if (list.Notes.Texts.Count > 0)
            return string.Join("; ", list.Notes.Texts);
        if (list.NextUpdate is { } next && next < options.Now)
            return $"nextUpdate {next:u} is past";
        if (list.ThisUpdate is { } made && made > options.Now)
            return $"thisUpdate {made:u} is ahead";
        if (list.CriticalExtensions.Count > 0)
            return $"critical extensions ({string.Join(", ", list.CriticalExtensions)}), which make it no list of all certificates or are not known here";
        if (issuer.KeyUsage is not null && !issuer.May(KeyUsageBits.CrlSign))
            return "the key usage of its issuer lacks cRLSign";
        if (!options.VerifiesSignatures)
            return null;
        return SignatureCheck.Verify(list, issuer.Read.Key) switch
        {
            true => null,
            false => "its signature does not verify",
            null => "its signature cannot be verified here",
        };
    }
}
