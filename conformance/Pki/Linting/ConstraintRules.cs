using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Name constraints of the CAs of a chain: 8.1.2.2, 10.1.1.4.2, 10.1.1.5 and RFC 5280 6.1.</summary>
internal static class ConstraintRules
{
    /// <summary>
    /// Judges the CAs of <paramref name="path"/>, which begins with the certificate of the entity. <paramref name="anchor"/> says which of them
    /// is the trust anchor, -1 for none: it is no part of the path that is validated, so that it weighs less, unless it signed the entity's.
    /// </summary>
    public static void Judge(IReadOnlyList<JudgedCertificate> path, int anchor, CertificateFlavour flavour, Findings findings)
    {
        for (var i = 1; i < path.Count; i++)
        {
            var issuer = path[i];
            var weight = i == anchor && i > 1 ? Severity.Warning : ProfileRules.Constraints.SeverityFor(flavour);
            if (issuer.Constraints is not { } constraints)
            {
                findings.Add(ProfileRules.Constraints, issuer.Where, "no nameConstraints", "nameConstraints for the names that may follow", weight);
                continue;
            }

            if (!issuer.Read.Extension(Oids.NameConstraints)!.Critical)
                findings.Add(ProfileRules.ConstraintsCritical, issuer.Where, "not critical", "critical");
            Form(path[0], issuer, constraints, flavour, weight, findings);
            for (var follower = i - 1; follower >= 0; follower--)
                Satisfied(path[follower], issuer, constraints, follower == 0, findings);
        }
    }

    private static void Form(JudgedCertificate leaf, JudgedCertificate issuer, ReadNameConstraints constraints, CertificateFlavour flavour, Severity weight, Findings findings)
    {
        // RFC 5280 defines no constraints for registeredID.
        var kinds = (leaf.Names ?? []).Where(n => NameForms.Fits(flavour, n) && n.Kind != GeneralNameKind.RegisteredId).Select(n => (n.Kind, n.KindName)).Distinct().ToList();
        if (kinds.Count > 0 && !constraints.Permitted.Concat(constraints.Excluded).Any(c => kinds.Exists(k => k.Kind == c.Kind)))
            findings.Add(ProfileRules.ConstraintsForm, issuer.Where, $"nothing about {kinds[0].KindName}", $"a subtree for {kinds[0].KindName}", weight);
    }

    private static void Satisfied(JudgedCertificate follower, JudgedCertificate issuer, ReadNameConstraints constraints, bool isLast, Findings findings)
    {
        if (follower.Read.IsSelfIssued && !isLast)
            return;
        foreach (var name in Names(follower))
        {
            var permitted = constraints.Permitted.Where(c => c.Kind == name.Kind).Select(c => ConstraintMatch.Within(name, c)).Where(w => w is not null).ToList();
            if ((permitted.Count > 0 && !permitted.Contains(true)) || constraints.Excluded.Any(c => c.Kind == name.Kind && ConstraintMatch.Within(name, c) == true))
            {
                findings.Add(ProfileRules.ConstraintsSatisfied, follower.Where, name.Shown, $"a name within the constraints of {issuer.Where}");
                return;
            }
        }
    }

    private static IEnumerable<GeneralName> Names(JudgedCertificate certificate)
    {
        foreach (var name in certificate.Names ?? [])
            yield return name;
        if (certificate.Read.Subject is { } subject && !subject.Content.IsEmpty)
            yield return new GeneralName(GeneralNameKind.DirectoryName, subject.Whole.ToArray(), certificate.Read.SubjectText);
    }
}
