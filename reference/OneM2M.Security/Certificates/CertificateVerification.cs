using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Certificates;

/// <summary>
/// How an entity authenticates another one by its certificate or raw public key (TS-0003 8.1.2.5): kind, identifier, path validation and status
/// (8.1.2.2), and the profile of 10.1.1 where <see cref="CertificateExpectation.EnforcesProfile"/> says so. Pure and total: no clock, no
/// input or output of its own, and whatever the octets are there is a verdict. All reasons are told, not the first only. That the other entity
/// holds the private key is the handshake's to prove.
/// </summary>
public static class CertificateVerification
{
    /// <summary>Longest chain that is looked at. 10.1.1.3 wants few; RFC 5280 sets no limit.</summary>
    public const int LongestChain = 10;

    private const int MostStapleOctets = 1 << 15;

    /// <summary>Judges what came in the handshake.</summary>
    /// <param name="chain">
    /// Certificates in DER, the entity's first, each next one that of the issuer of the one before (RFC 5246 7.4.2), with or without the anchor;
    /// or one SubjectPublicKeyInfo (RFC 7250).
    /// </param>
    /// <param name="expectation">What is configured of the other entity.</param>
    /// <param name="anchors">Certificates of the trust anchors in DER. Only name, key and name constraints count; what cannot be read is no anchor.</param>
    /// <param name="crls">Revocation lists in DER, in any order; what cannot be read, or is of no issuer in the path, counts for nothing.</param>
    /// <param name="now">The instant for which it is judged.</param>
    /// <param name="rules">Null: those of the standard.</param>
    /// <param name="staples">OCSP answers in DER that came along (RFC 6066, RFC 6961), in any order.</param>
    public static CertificateVerdict Verify(
        IReadOnlyList<byte[]> chain,
        CertificateExpectation expectation,
        IReadOnlyList<byte[]> anchors,
        IReadOnlyList<byte[]> crls,
        DateTimeOffset now,
        CertificateRules? rules = null,
        IReadOnlyList<byte[]>? staples = null)
    {
        var judging = new Judging(expectation, (rules ?? CertificateRules.Standard).Towards(expectation), now);
        if (chain.Count is 0 or > LongestChain)
        {
            judging.Refuse(CertificateFault.Unreadable, 0, $"{chain.Count} certificates");
            return judging.Verdict();
        }

        var isRawKey = SubjectPublicKeyInfo.IsOne(chain[0]);
        if (!judging.Rules.KindFits(expectation.Flavour, isRawKey))
            judging.Refuse(CertificateFault.OtherKind, 0, isRawKey ? "a raw public key" : "a certificate");
        else if (isRawKey)
            RawKeyJudge.Judge(chain[0], judging);
        else if (Read(chain, judging) is not { } certificates)
            return judging.Verdict();
        else if (expectation.Flavour == CertificateFlavour.Raw)
            RawKeyJudge.Judge(certificates[0].Key.Octets, judging);
        else
            Judge(certificates, anchors, crls, [.. (staples ?? []).Take(LongestChain).Where(s => s.Length <= MostStapleOctets)], judging);
        return judging.Verdict();
    }

    private static List<ReadCertificate>? Read(IReadOnlyList<byte[]> chain, Judging judging)
    {
        var certificates = new List<ReadCertificate>();
        for (var depth = 0; depth < chain.Count; depth++)
        {
            if (CertificateReading.Read(chain[depth]) is { } certificate)
                certificates.Add(certificate);
            else
                judging.Refuse(CertificateFault.Unreadable, depth);
        }

        return certificates.Count == chain.Count ? certificates : null;
    }

    private static void Judge(
        IReadOnlyList<ReadCertificate> certificates, IReadOnlyList<byte[]> anchors, IReadOnlyList<byte[]> crls, IReadOnlyList<byte[]> staples, Judging judging)
    {
        var path = FoundPath.Find(certificates, [.. anchors.Select(CertificateReading.Read).OfType<ReadCertificate>()], judging);
        for (var depth = 0; depth < path.Certificates.Count; depth++)
        {
            PathJudge.Judge(path, depth, judging);
            if (judging.Expectation.EnforcesProfile)
                ProfileJudge.Judge(path.Certificates[depth], path.IssuerOf(depth), depth, judging);
        }

        EntityJudge.Judge(certificates[0], judging);
        ConstraintJudge.Judge(path, judging);
        StatusJudge.Judge(path, crls, staples, judging);
    }
}
