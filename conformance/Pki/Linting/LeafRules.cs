using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>What holds for the certificate of an entity, whatever its flavour.</summary>
internal static class LeafRules
{
    /// <summary>Judges <paramref name="leaf"/>, except for what its names say.</summary>
    public static void Judge(JudgedCertificate leaf, CertificateFlavour flavour, Findings findings)
    {
        var where = leaf.Where;
        if (leaf.IsCa)
            findings.Add(ProfileRules.LeafIsCa, where, "basicConstraints with cA TRUE", "no basicConstraints, or cA FALSE");
        else
            findings.Expect(!leaf.May(KeyUsageBits.KeyCertSign), ProfileRules.KeyUsageCertSign, where, () => $"{leaf.KeyUsage}", "no keyCertSign");
        findings.Expect(leaf.Constraints is null || leaf.IsCa, ProfileRules.ConstraintsInCaOnly, where, () => "nameConstraints", "none");
        findings.Expect(leaf.SubjectKeyIdentifier is not null, ProfileRules.SubjectKeyIdentifier, where, () => "none", "a subjectKeyIdentifier");
        var (subject, names) = (leaf.Read.Subject, leaf.Read.Extension(Oids.SubjectAltName));
        findings.Expect(subject is not { Content.IsEmpty: true } || names is null or { Critical: true }, ProfileRules.NameCritical, where, () => "an empty subject, and subjectAltName is not critical", "critical");
        Purposes(leaf, flavour, findings);
    }

    private static void Purposes(JudgedCertificate leaf, CertificateFlavour flavour, Findings findings)
    {
        if (leaf.Purposes is not { Count: > 0 } purposes || purposes.Contains(Oids.AnyExtendedKeyUsage))
            return;
        var (serves, asks) = (purposes.Contains(Oids.ServerAuthentication), purposes.Contains(Oids.ClientAuthentication));
        string Found() => string.Join(", ", purposes.Take(5));
        if (!serves && !asks)
            findings.Add(ProfileRules.ExtendedKeyUsage, leaf.Where, Found(), "serverAuth (1.3.6.1.5.5.7.3.1), clientAuth (1.3.6.1.5.5.7.3.2) or none at all");
        else if (flavour == CertificateFlavour.Fqdn && !serves)
            findings.Add(ProfileRules.ExtendedKeyUsageRole, leaf.Where, Found(), "serverAuth, since an M2M Enrolment Function is the server");
        else if (flavour == CertificateFlavour.AeId && !asks)
            findings.Add(ProfileRules.ExtendedKeyUsageRole, leaf.Where, Found(), "clientAuth, since an AE is the client");
    }
}
