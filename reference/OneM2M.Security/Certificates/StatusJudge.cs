namespace OneM2M.Security.Certificates;

/// <summary>Whether certificates of a path are revoked (8.1.2.2, RFC 5280 6.3, RFC 6960), by lists and stapled answers.</summary>
internal static class StatusJudge
{
    /// <summary>Judges every certificate of <paramref name="path"/> whose issuer is known.</summary>
    public static void Judge(FoundPath path, IReadOnlyList<byte[]> crls, IReadOnlyList<byte[]> staples, Judging judging)
    {
        List<ReadRevocationList> lists = [.. crls.Select(ReadRevocationList.Read).OfType<ReadRevocationList>()];
        List<ReadAnswer> answers = [.. staples.Select(ReadAnswer.Read).OfType<ReadAnswer>()];
        for (var depth = 0; depth < path.Certificates.Count; depth++)
        {
            if (path.IssuerOf(depth) is not { } issuer)
                continue;
            var (isNamed, isCleared) = ByLists(path.Certificates[depth], issuer, lists, judging);
            foreach (var answer in answers)
            {
                var (saysRevoked, saysGood) = ByAnswer(path.Certificates[depth], issuer, answer, judging);
                (isNamed, isCleared) = (isNamed | saysRevoked, isCleared | saysGood);
            }

            if (judging.Rules.IsRevoked(isNamed, depth))
                judging.Refuse(CertificateFault.Revoked, depth, Convert.ToHexStringLower(path.Certificates[depth].Serial));
            else if (judging.Rules.StatusIsDuty(judging.Expectation.StatusIsDuty, depth))
                judging.Expect(isCleared || isNamed, CertificateFault.StatusUnknown, depth);
        }
    }

    /// <summary>Named: in any list of the issuer, be it an old one, for what is revoked stays so. Cleared: not in a current one.</summary>
    private static (bool IsNamed, bool IsCleared) ByLists(ReadCertificate certificate, ReadCertificate issuer, IReadOnlyList<ReadRevocationList> lists, Judging judging)
    {
        var rules = judging.Rules;
        List<ReadRevocationList> own =
        [
            .. lists.Where(l => Judging.AreSame(l.Issuer, issuer.Subject) == true && rules.MaySignLists(issuer.Usage)
                && rules.ListSignatureHolds(l.Algorithm, issuer.Key.Octets, l.Signed, l.Signature)),
        ];
        return (own.Exists(l => l.Names(certificate.Serial)), own.Exists(l => !l.Names(certificate.Serial) && rules.IsCurrent(l.ThisUpdate, l.NextUpdate, judging.Now)));
    }

    private static (bool IsNamed, bool IsCleared) ByAnswer(ReadCertificate certificate, ReadCertificate issuer, ReadAnswer answer, Judging judging)
    {
        List<ReadStatus> about = [.. answer.Statuses.Where(s => s.IsAbout(certificate, issuer))];
        if (about.Count == 0 || !IsSigned(answer, issuer, judging))
            return (false, false);
        return (about.Exists(s => s.IsRevoked), about.Exists(s => s.IsGood && judging.Rules.IsCurrent(s.ThisUpdate, s.NextUpdate, judging.Now)));
    }

    /// <summary>By the issuer, or by a responder whose certificate the issuer signed for that.</summary>
    private static bool IsSigned(ReadAnswer answer, ReadCertificate issuer, Judging judging)
    {
        var rules = judging.Rules;
        return Holds(issuer) || answer.Responders.Any(r => rules.MayAnswer(r.Purposes) && rules.HasBegun(r.NotBefore, judging.Now) && rules.HasNotEnded(r.NotAfter, judging.Now)
            && Judging.AreSame(r.Issuer, issuer.Subject) == true && rules.SignatureHolds(r.Algorithm, issuer.Key.Octets, r.Signed, r.Signature) && Holds(r));

        bool Holds(ReadCertificate signer) => rules.AnswerSignatureHolds(answer.Algorithm, signer.Key.Octets, answer.Signed, answer.Signature);
    }
}
