using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Name constraints of the CAs of a chain: 8.1.2.2, 10.1.1.4.2, 10.1.1.5 and RFC 5280 6.1.</summary>
internal static class ConstraintRules
{
    /// <summary>
    /// Judges the CAs of <paramref name="found"/>. Names that only a given trust anchor does not permit weigh as a warning: RFC 5280 6.1.1 takes
    /// no constraints from an anchor, 8.1.2.2 speaks of all CAs.
    /// </summary>
    public static void Judge(CertificatePath found, CertificateFlavour flavour, Findings findings)
    {
        var path = found.Certificates;
        var outside = new HashSet<JudgedCertificate>();
        for (var i = 1; i < path.Count; i++)
        {
            var issuer = path[i];
            if (issuer.Constraints is not { } constraints)
            {
                findings.Add(ProfileRules.Constraints, issuer.Where, "no nameConstraints", "nameConstraints for the names that may follow");
                continue;
            }

            if (!issuer.Read.Extension(Oids.NameConstraints)!.Critical)
                findings.Add(ProfileRules.ConstraintsCritical, issuer.Where, "not critical", "critical");
            Form(path[0], issuer, constraints, flavour, findings);
            var ofAnchor = found.IsAnchorGiven && i == found.Anchor;
            foreach (var follower in path.Take(i).Reverse().Where(f => f == path[0] || !f.Read.IsSelfIssued))
            {
                if (!outside.Contains(follower) && Outside(follower, constraints) is { } name)
                {
                    outside.Add(follower);
                    findings.Add(ProfileRules.ConstraintsSatisfied, follower.Where, name.Shown, $"a name within the constraints of {issuer.Where}", ofAnchor ? Severity.Warning : null);
                }
            }
        }
    }

    private static void Form(JudgedCertificate leaf, JudgedCertificate issuer, ReadNameConstraints constraints, CertificateFlavour flavour, Findings findings)
    {
        // RFC 5280 defines no constraints for registeredID.
        var kinds = (leaf.Names ?? []).Where(n => NameForms.Fits(flavour, n) && n.Kind != GeneralNameKind.RegisteredId).Select(n => (n.Kind, n.KindName)).Distinct().ToList();
        if (kinds.Count > 0 && !constraints.Permitted.Concat(constraints.Excluded).Any(c => kinds.Exists(k => k.Kind == c.Kind)))
            findings.Add(ProfileRules.ConstraintsForm, issuer.Where, $"nothing about {kinds[0].KindName}", $"a subtree for {kinds[0].KindName}");
    }

    /// <summary>The first name of <paramref name="follower"/> that <paramref name="constraints"/> do not permit.</summary>
    private static GeneralName? Outside(JudgedCertificate follower, ReadNameConstraints constraints)
    {
        foreach (var name in Names(follower))
        {
            var permitted = constraints.Permitted.Where(c => c.Kind == name.Kind).Select(c => ConstraintMatch.Within(name, c)).Where(w => w is not null).ToList();
            if ((permitted.Count > 0 && !permitted.Contains(true)) || constraints.Excluded.Any(c => c.Kind == name.Kind && ConstraintMatch.Within(name, c) == true))
                return name;
        }

        return null;
    }

    private static IEnumerable<GeneralName> Names(JudgedCertificate certificate)
    {
        foreach (var name in certificate.Names ?? [])
            yield return name;
        if (certificate.Read.Subject is { } subject && !subject.Content.IsEmpty)
            yield return new GeneralName(GeneralNameKind.DirectoryName, subject.Whole.ToArray(), certificate.Read.SubjectText);
    }
}
