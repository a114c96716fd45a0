namespace OneM2M.Security.Certificates;

/// <summary>The profile that all certificates have in common: 10.1.1.1, 10.1.1.3.</summary>
internal static class ProfileJudge
{
    /// <summary>Judges one certificate of a path.</summary>
    public static void Judge(ReadCertificate certificate, ReadCertificate? issuer, int depth, Judging judging)
    {
        var rules = judging.Rules;
        Judge(certificate.Key, depth, judging);
        judging.Expect(rules.HashFits(certificate.Algorithm), CertificateFault.SignatureHash, depth, certificate.Algorithm);
        if (issuer is not null)
            judging.Expect(rules.SignatureFits(certificate.Algorithm, issuer.Key.Curve), CertificateFault.SignatureAlgorithm, depth, $"{certificate.Algorithm}, {issuer.Key.Curve ?? issuer.Key.Algorithm}");
        if (certificate.Usage is not { } usage)
            judging.Expect(!rules.UsageIsDuty, CertificateFault.KeyUsageMissing, depth);

        // That of the entity is looked at whether the profile is enforced or not.
        else if (depth > 0)
            judging.Expect(rules.ProfileUsageFits(usage), CertificateFault.MayNotSign, depth);
    }

    /// <summary>Judges a public key; of a raw one (10.1.1.2) this is all that 10.1.1.1 can ask.</summary>
    public static void Judge(ReadKey key, int depth, Judging judging)
    {
        if (!judging.Rules.KeyAlgorithmFits(key.Algorithm, key.Curve))
            judging.Refuse(CertificateFault.KeyAlgorithm, depth, key.Algorithm);
        else if (key.Curve is { } curve && !judging.Rules.CurveFits(curve))
            judging.Refuse(CertificateFault.KeyCurve, depth, curve);
        else if (key.Algorithm == Oid.EcPublicKey)
            judging.Expect(key.Key.Length > 0 && judging.Rules.PointFormFits(key.Key[0]), CertificateFault.KeyForm, depth);
    }
}
