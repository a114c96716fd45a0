using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Puts the certificates of a file, those given beside it, and the trust anchors into a path.</summary>
internal static class PathFinder
{
    private const int Longest = 64;

    /// <summary>
    /// The path from the first of <paramref name="file"/> upwards. Certificates of the file that are in the way of the order are reported; the
    /// path is found all the same by the names of issuers. <paramref name="anchor"/>: index of the trust anchor in the path, -1 for none.
    /// </summary>
    public static List<JudgedCertificate> Find(IReadOnlyList<ReadCertificate> file, LintOptions options, Findings findings, out int anchor)
    {
        var rest = file.Skip(1).Concat(options.Chain.Select(CertificateReader.Read)).ToList();
        var anchors = options.Anchors.Select(CertificateReader.Read).ToList();
        var path = new List<JudgedCertificate> { new(file[0], "certificate") };
        anchor = -1;
        while (path.Count < Longest)
        {
            var last = path[^1].Read;
            if (last.IsSelfIssued || last.Issuer is null)
                break;
            var named = anchors.Concat(rest).Where(c => IsNamed(c, last)).ToList();
            var next = named.Find(c => HasIdentifier(c, last)) ?? (options.VerifiesSignatures ? named.Find(c => Verifies(c, last)) : null);
            if (next is null)
                break;
            rest.Remove(next);
            path.Add(new JudgedCertificate(next, $"issuer {path.Count} ({next.SubjectText})"));
        }

        if (path.Count > 1 && path[^1].Read.IsSelfIssued)
            anchor = path.Count - 1;
        Order(file, path, findings);
        if (anchors.Count > 0 && !IsSelfSigned(path) && !anchors.Exists(a => a.Octets.AsSpan().SequenceEqual(path[^1].Read.Octets)))
            findings.Add(ProfileRules.TrustAnchor, path[^1].Where, $"issued by {path[^1].Read.IssuerText}, which is none of them", "a chain to one of the trust anchors that were given");
        else if (anchors.Count == 0)
            findings.Leave("trust-anchor: no trust anchor was given (--anchors)");
        return path;
    }

    /// <summary>Whether the path is one certificate that names itself as its issuer.</summary>
    public static bool IsSelfSigned(IReadOnlyList<JudgedCertificate> path) => path is [var only] && only.Read.IsSelfIssued;

    private static bool IsNamed(ReadCertificate issuer, ReadCertificate subject) => issuer.Subject is { } name && name.Whole.SequenceEqual(subject.Issuer!.Value.Whole);

    /// <summary>Two CAs may share a name: the identifier of the key tells them apart, and where it does not fit, the signature.</summary>
    private static bool HasIdentifier(ReadCertificate issuer, ReadCertificate subject)
    {
        var (of, by) = (new JudgedCertificate(subject, "").AuthorityKeyIdentifier, new JudgedCertificate(issuer, "").SubjectKeyIdentifier);
        return of is not { Length: > 0 } || by is null || of.AsSpan().SequenceEqual(by);
    }

    private static bool Verifies(ReadCertificate issuer, ReadCertificate subject) =>
        issuer.Key is { } key && subject is { Algorithm: { } algorithm, Signed: { } signed, Signature: { } signature }
        && SignatureCheck.Verify(key, algorithm, signed.Whole, signature) == true;

    private static void Order(IReadOnlyList<ReadCertificate> file, IReadOnlyList<JudgedCertificate> path, Findings findings)
    {
        for (var i = 1; i < file.Count; i++)
        {
            if (i < path.Count && path[i].Read.Octets.AsSpan().SequenceEqual(file[i].Octets))
                continue;
            findings.Add(ProfileRules.ChainOrder, "file", $"certificate {i + 1} is {file[i].SubjectText}", $"the issuer of certificate {i}: {file[i - 1].IssuerText}");
            return;
        }
    }
}
