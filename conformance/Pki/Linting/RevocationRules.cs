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
        for (var i = 0; i + 1 < path.Count; i++)
        {
            var (certificate, issuer) = (path[i], path[i + 1]);
            var own = lists.Where(l => l.Issuer is { } name && issuer.Read.Subject is { } subject && name.Whole.SequenceEqual(subject.Whole)).ToList();
            if (own.Count == 0)
                findings.Leave($"revocation of {certificate.Where}: no list of {issuer.Read.SubjectText}");
            foreach (var list in own)
                Judge(certificate, issuer, list, options, findings);
        }
    }

    private static void Judge(JudgedCertificate certificate, JudgedCertificate issuer, ReadRevocationList list, LintOptions options, Findings findings)
    {
        if (Unusable(issuer, list, options) is { } reason)
            findings.Add(ProfileRules.RevocationList, $"list of {issuer.Where}", reason, "a list that is current and signed by the CA");
        else if (certificate.Read.Serial is { } serial && list.Revoked.Contains(Convert.ToHexStringLower(serial)))
            findings.Add(ProfileRules.Revocation, certificate.Where, $"serial number {Convert.ToHexStringLower(serial)} stands in the list of {issuer.Read.SubjectText}", "a certificate that is not revoked");
    }

    private static string? Unusable(JudgedCertificate issuer, ReadRevocationList list, LintOptions options)
    {
        if (list.Notes.Texts.Count > 0)
            return string.Join("; ", list.Notes.Texts);
        if (list.NextUpdate is { } next && next < options.Now)
            return $"nextUpdate {next:u} is past";
        if (list.ThisUpdate is { } made && made > options.Now)
            return $"thisUpdate {made:u} is ahead";
        if (issuer.KeyUsage is not null && !issuer.May(KeyUsageBits.CrlSign))
            return "the key usage of its issuer lacks cRLSign";
        return options.VerifiesSignatures && list is { Algorithm: { } algorithm, Signed: { } signed, Signature: { } signature } && issuer.Read.Key is { } key
            && SignatureCheck.Verify(key, algorithm, signed.Whole, signature) != true
            ? "its signature does not verify"
            : null;
    }
}
