using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Puts the certificates of a file, those given beside it, and the trust anchors into a path.</summary>
internal static class PathFinder
{
    private const int Longest = 64;

    /// <summary>
    /// The path from the certificate of the entity upwards, by the names of issuers, whatever the order of <paramref name="file"/>. It ends at
    /// a given trust anchor, at a certificate that signed itself, or where no issuer is found. An order that is not that of a chain is reported.
    /// </summary>
    public static CertificatePath Find(IReadOnlyList<ReadCertificate> file, LintOptions options, Findings findings)
    {
        var chain = options.Chain.Select(ReadCertificate.Read).ToList();
        var anchors = options.Anchors.Select(ReadCertificate.Read).ToList();
        LeaveUnread(anchors, "--anchors", findings);
        LeaveUnread(chain, "--chain", findings);
        var leaf = LeafOf(file);
        var rest = file.Where((_, i) => i != leaf).Concat(chain).ToList();
        var path = new List<JudgedCertificate> { Judged(file[leaf], "certificate", options) };
        while ((path.Count == 1 || !IsAnchor(path[^1].Read, anchors)) && !path[^1].IsSelfSigned && Issuer(path[^1], anchors.Concat(rest), options) is { } next)
        {
            if (path.Count == Longest)
            {
                findings.Leave($"path: issuers above the {Longest}th certificate");
                break;
            }

            // Each is used once, so that two CAs that certify each other make no endless path.
            rest.Remove(next);
            path.Add(Judged(next, $"issuer {path.Count} ({next.SubjectText})", options));
        }

        Order(file, findings);
        return Ended(path, anchors, findings);
    }

    private static JudgedCertificate Judged(ReadCertificate certificate, string where, LintOptions options)
    {
        var judged = new JudgedCertificate(certificate, where);
        judged.IsSelfSigned = IsSelfSigned(judged, options);
        return judged;
    }

    private static CertificatePath Ended(List<JudgedCertificate> path, List<ReadCertificate> anchors, Findings findings)
    {
        var isGiven = IsAnchor(path[^1].Read, anchors);
        var anchor = path.Count > 1 && (isGiven || path[^1].IsSelfSigned) ? path.Count - 1 : -1;
        var found = new CertificatePath(path, anchor, isGiven && anchor > 0);
        if (anchors.Count == 0)
            findings.Leave("trust-anchor: no trust anchor was given (--anchors)");
        else if (!isGiven && !found.IsSelfSigned && !IsAnchor(path[0].Read, anchors))
            findings.Add(ProfileRules.TrustAnchor, path[^1].Where, $"issued by {path[^1].Read.IssuerText}, which is none of them", "a chain to one of the trust anchors that were given");
        return found;
    }

    /// <summary>RFC 5280 6.1.1: an anchor is a name and a key. A root that was certified anew is the same anchor.</summary>
    private static bool IsAnchor(ReadCertificate certificate, List<ReadCertificate> anchors) => anchors.Exists(a => HasOctetsOf(a, certificate)
        || (a is { Subject: not null, Key: { } key } && certificate is { Subject: not null, Key: { } own }
            && key.Octets.AsSpan().SequenceEqual(own.Octets) && a.ComparableSubject == certificate.ComparableSubject));

    /// <summary>
    /// The first of the file, unless it issued another of them: then the first that issued none of them and is no CA. A file in the wrong order
    /// is judged like the same in the right one.
    /// </summary>
    private static int LeafOf(IReadOnlyList<ReadCertificate> file)
    {
        bool IssuedNone(int i) => !file.Where((_, other) => other != i).Any(other => IsNamed(file[i], other));
        if (IssuedNone(0))
            return 0;
        var others = Enumerable.Range(1, file.Count - 1).Where(i => IssuedNone(i) && !new JudgedCertificate(file[i], "").IsCa).ToList();
        return others.Count > 0 ? others[0] : 0;
    }

    /// <summary>
    /// Of several CAs with that name the one whose key signed, a trust anchor before others; the identifier of the key decides where signatures
    /// are not verified or cannot be. A single one that has another identifier has to have signed.
    /// </summary>
    private static ReadCertificate? Issuer(JudgedCertificate subject, IEnumerable<ReadCertificate> candidates, LintOptions options)
    {
        var named = candidates.Where(c => IsNamed(c, subject.Read) && !HasOctetsOf(c, subject.Read)).ToList();
        var fitting = named.Where(c => HasIdentifier(c, subject)).ToList();
        if (named.Count == 0 || !options.VerifiesSignatures || (named.Count == 1 && fitting.Count == 1))
            return fitting.FirstOrDefault();
        return fitting.Concat(named).FirstOrDefault(c => SignatureCheck.Verify(subject.Read, c.Key) == true) ?? fitting.FirstOrDefault();
    }

    /// <summary>
    /// Whether it is signed with its own key. One name in both places does not say so: an entity may have the name of its CA. The identifiers of
    /// the keys and the signature do; where neither says anything, the names do.
    /// </summary>
    private static bool IsSelfSigned(JudgedCertificate certificate, LintOptions options)
    {
        if (!certificate.Read.IsSelfIssued)
            return false;
        bool? byIdentifiers = certificate is { AuthorityKeyIdentifier: { Length: > 0 } of, SubjectKeyIdentifier: { } own } ? of.AsSpan().SequenceEqual(own) : null;
        if (byIdentifiers == true || !options.VerifiesSignatures)
            return byIdentifiers ?? true;
        return SignatureCheck.Verify(certificate.Read, certificate.Read.Key) ?? byIdentifiers ?? true;
    }

    private static bool IsNamed(ReadCertificate issuer, ReadCertificate subject) => issuer.ComparableSubject is { } name && name == subject.ComparableIssuer;

    private static bool HasIdentifier(ReadCertificate issuer, JudgedCertificate subject)
    {
        var (of, by) = (subject.AuthorityKeyIdentifier, new JudgedCertificate(issuer, "").SubjectKeyIdentifier);
        return of is not { Length: > 0 } || by is null || of.AsSpan().SequenceEqual(by);
    }

    private static bool HasOctetsOf(ReadCertificate a, ReadCertificate b) => a.Octets.AsSpan().SequenceEqual(b.Octets);

    private static void LeaveUnread(List<ReadCertificate> certificates, string option, Findings findings)
    {
        for (var i = 0; i < certificates.Count; i++)
        {
            if (certificates[i].Subject is null || certificates[i].Key is null)
                findings.Leave($"certificate {i + 1} of {option} cannot be read: {string.Join("; ", certificates[i].Notes.Texts)}");
        }
    }

    /// <summary>Each of the file has to have the name that the one before gives its issuer, and of several with that name the identifier of its key.</summary>
    private static void Order(IReadOnlyList<ReadCertificate> file, Findings findings)
    {
        for (var i = 1; i < file.Count; i++)
        {
            var before = new JudgedCertificate(file[i - 1], "");
            if (IsNamed(file[i], file[i - 1]) && (HasIdentifier(file[i], before) || !file.Any(c => IsNamed(c, file[i - 1]) && HasIdentifier(c, before))))
                continue;
            findings.Add(ProfileRules.ChainOrder, "file", $"certificate {i + 1} is {file[i].SubjectText}", $"the issuer of certificate {i}: {file[i - 1].IssuerText}");
            return;
        }
    }
}
