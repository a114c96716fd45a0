namespace OneM2M.Security.Certificates;

/// <summary>A path (RFC 5280 6.1).</summary>
/// <param name="Certificates">The entity's, then its issuers, without the anchor.</param>
/// <param name="Anchor">The trust anchor; null where none was found.</param>
internal sealed record FoundPath(IReadOnlyList<ReadCertificate> Certificates, ReadCertificate? Anchor)
{
    /// <summary>
    /// Goes up the chain, as it was sent, to the first certificate that an anchor issued; what comes behind that is not looked at. The path is
    /// refused where there is no such certificate, or a signature does not hold.
    /// </summary>
    public static FoundPath Find(IReadOnlyList<ReadCertificate> chain, IReadOnlyList<ReadCertificate> anchors, Judging judging)
    {
        var path = new List<ReadCertificate>();
        for (var depth = 0; ; depth++)
        {
            var certificate = chain[depth];
            path.Add(certificate);
            var named = anchors.Where(a => Chains(certificate, a, judging)).ToList();
            if (named.Find(a => Holds(certificate, a, judging)) is { } anchor)
                return new FoundPath(path, anchor);
            if (depth + 1 < chain.Count && Chains(certificate, chain[depth + 1], judging))
            {
                Signature(certificate, chain[depth + 1], depth, judging);
                continue;
            }

            // An anchor of that name and key, but not its signature; or another CA of that name.
            if (named.Find(a => MayBeIssuer(certificate, a)) is { } namesake)
            {
                Signature(certificate, namesake, depth, judging);
                return new FoundPath(path, namesake);
            }

            if (!judging.Rules.PathMayEndAnywhere)
                judging.Refuse(CertificateFault.NoPath, depth, Judging.Words(certificate.Issuer));
            return new FoundPath(path, null);
        }
    }

    /// <summary>The issuer of the certificate at <paramref name="depth"/>; null where it was not found.</summary>
    public ReadCertificate? IssuerOf(int depth) => depth + 1 < Certificates.Count ? Certificates[depth + 1] : Anchor;

    private static bool Chains(ReadCertificate certificate, ReadCertificate issuer, Judging judging) =>
        judging.Rules.NamesChain(Judging.AreSame(certificate.Issuer, issuer.Subject) == true);

    private static void Signature(ReadCertificate certificate, ReadCertificate issuer, int depth, Judging judging) => judging.Expect(
        IsRefusedAnyway(certificate, issuer, judging) || Holds(certificate, issuer, judging), CertificateFault.BadSignature, depth, certificate.Algorithm);

    /// <summary>What the profile refuses is not verified: an RSA key takes thirty times as long as one of the profile.</summary>
    private static bool IsRefusedAnyway(ReadCertificate certificate, ReadCertificate issuer, Judging judging) =>
        judging.Expectation.EnforcesProfile && !judging.Rules.SignatureFits(certificate.Algorithm, issuer.Key.Curve);

    private static bool Holds(ReadCertificate certificate, ReadCertificate issuer, Judging judging) => !IsRefusedAnyway(certificate, issuer, judging)
        && judging.Rules.SignatureHolds(certificate.Algorithm, issuer.Key.Octets, certificate.Signed, certificate.Signature);

    private static bool MayBeIssuer(ReadCertificate certificate, ReadCertificate issuer) =>
        certificate.IssuerKeyIdentifier is not { } of || issuer.KeyIdentifier is not { } by || of.AsSpan().SequenceEqual(by);
}
