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
                judging.Expect(Holds(certificate, chain[depth + 1], judging), CertificateFault.BadSignature, depth, certificate.Algorithm);
                continue;
            }

            // An anchor of that name and key, but not its signature; or another CA of that name.
            if (named.Find(a => MayBeIssuer(certificate, a)) is { } namesake)
            {
                judging.Refuse(CertificateFault.BadSignature, depth, certificate.Algorithm);
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

    private static bool Holds(ReadCertificate certificate, ReadCertificate issuer, Judging judging) =>
        judging.Rules.SignatureHolds(certificate.Algorithm, issuer.Key.Octets, certificate.Signed, certificate.Signature);

    private static bool MayBeIssuer(ReadCertificate certificate, ReadCertificate issuer) =>
        certificate.IssuerKeyIdentifier is not { } of || issuer.KeyIdentifier is not { } by || of.AsSpan().SequenceEqual(by);
}
