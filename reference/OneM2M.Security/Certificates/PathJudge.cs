namespace OneM2M.Security.Certificates;

/// <summary>Basic path validation (8.1.2.2, RFC 5280 6.1.3 to 6.1.5), without signatures and names. The trust anchor is no part of the path.</summary>
internal static class PathJudge
{
    /// <summary>Judges the certificate at <paramref name="depth"/>.</summary>
    public static void Judge(FoundPath path, int depth, Judging judging)
    {
        var (certificate, rules) = (path.Certificates[depth], judging.Rules);
        if (rules.ValidityCounts(depth))
        {
            judging.Expect(rules.HasBegun(certificate.NotBefore, judging.Now), CertificateFault.NotYetValid, depth, $"notBefore {certificate.NotBefore:u}");
            judging.Expect(rules.HasNotEnded(certificate.NotAfter, judging.Now), CertificateFault.Expired, depth, $"notAfter {certificate.NotAfter:u}");
        }

        judging.Expect(rules.AlgorithmsAgree(certificate.AlgorithmWithin, certificate.AlgorithmBeside), CertificateFault.AlgorithmsDisagree, depth);
        if (certificate.Repeated is { } repeated)
            judging.Expect(rules.MayRepeat(repeated), CertificateFault.ExtensionTwice, depth, repeated);
        foreach (var oid in certificate.Critical)
            judging.Expect(rules.IsProcessed(oid), CertificateFault.UnknownCriticalExtension, depth, oid);
        if (depth > 0)
            Issuer(certificate, path.Certificates.Take(depth).Skip(1).Count(c => !c.IsSelfIssued), depth, judging);
    }

    private static void Issuer(ReadCertificate issuer, int casBelow, int depth, Judging judging)
    {
        var rules = judging.Rules;
        judging.Expect(rules.IsCa(issuer.IsCa), CertificateFault.NotACa, depth, issuer.IsCa is null ? "no basicConstraints" : "cA FALSE");
        judging.Expect(rules.MaySignCertificates(issuer.Usage), CertificateFault.MayNotSignCertificates, depth);
        judging.Expect(rules.PathLengthHolds(issuer.PathLength, casBelow), CertificateFault.PathTooLong, depth, $"{casBelow} below, {issuer.PathLength} allowed");
    }
}
