using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>
/// Name constraints (8.1.2.2, 10.1.1.4.2, 10.1.1.5, RFC 5280 4.2.1.10 and 6.1). Those in the certificate of the anchor count like initial subtrees
/// (RFC 5280 6.1.1 (h), (i)); that it has any is asked only where it signed the entity's certificate (10.1.1.5).
/// </summary>
internal static class ConstraintJudge
{
    // Names times subtrees of one pair of certificates: more is meant to keep a verifier busy.
    private const int MostComparisons = 1 << 16;

    /// <summary>Judges all issuers of <paramref name="path"/>.</summary>
    public static void Judge(FoundPath path, Judging judging)
    {
        List<ReadCertificate> all = [.. path.Certificates];
        if (path.Anchor is { } anchor)
            all.Add(anchor);
        for (var depth = 1; depth < all.Count; depth++)
        {
            if (depth == 1 || all[depth] != path.Anchor)
                Presence(all[0], all[depth], depth, judging);
            if (!judging.Rules.ConstraintsCount(depth) || all[depth].Constraints is not { } constraints)
                continue;
            for (var follower = depth - 1; follower >= 0; follower--)
            {
                // RFC 5280 6.1.3 (b): self-issued certificates are let through, unless the entity's.
                if ((follower == 0 || !all[follower].IsSelfIssued) && Violation(all[follower], constraints, judging.Rules) is { } detail)
                    judging.Refuse(CertificateFault.ConstraintsViolated, follower, detail);
            }
        }
    }

    private static void Presence(ReadCertificate entity, ReadCertificate issuer, int depth, Judging judging)
    {
        var forms = entity.Names.Where(n => judging.Rules.CanCarry(judging.Expectation.Flavour, n.Form)).Select(n => n.Form).ToHashSet();

        // RFC 5280 defines none for registeredID.
        forms.Remove(NameForm.RegisteredId);
        if (issuer.Constraints is { } constraints && (forms.Count == 0 || constraints.All.Any(s => forms.Contains(s.Form))))
            return;
        var finding = new CertificateFinding(CertificateFault.ConstraintsMissing, depth, issuer.Constraints is null ? "no nameConstraints" : "none for this form of name");
        (judging.Expectation.EnforcesProfile && judging.Rules.ConstraintsAreDuty(judging.Expectation.Flavour) ? judging.Faults : judging.Warnings).Add(finding);
    }

    /// <summary>A name of <paramref name="follower"/> that the constraints do not let through; null where there is none.</summary>
    private static string? Violation(ReadCertificate follower, ReadSubtrees constraints, CertificateRules rules)
    {
        List<ReadName> names = [.. follower.Names, .. SubjectNames(follower)];
        if (!constraints.IsProcessable)
            return "subtrees with a minimum or maximum";
        if ((long)names.Count * (constraints.Permitted.Count + constraints.Excluded.Count) > MostComparisons)
            return "too many names and subtrees";
        foreach (var name in names)
        {
            var permitted = constraints.Permitted.Where(s => SpeaksOf(s, name)).ToList();
            if ((permitted.Count > 0 && !rules.LiesWithinPermitted(permitted.Exists(s => LiesWithin(name, s, rules) == true)))
                || rules.LiesWithinExcluded(constraints.Excluded.Any(s => SpeaksOf(s, name) && LiesWithin(name, s, rules) != false)))
            {
                return name.Text ?? $"{name.Form}";
            }
        }

        return null;
    }

    /// <summary>The subject as a directoryName, and its mail addresses where subjectAltName has none (RFC 5280 4.2.1.10).</summary>
    private static List<ReadName> SubjectNames(ReadCertificate certificate)
    {
        if (DerOutline.Content(certificate.SubjectOctets).IsEmpty)
            return [];
        var names = new List<ReadName> { new(NameForm.Directory, certificate.SubjectOctets, null, null, false) };
        if (!certificate.Names.Any(n => n.Form == NameForm.Mail))
            names.AddRange((Asn1Reading.OrNull(() => certificate.Subject.GetValueList(X509Name.EmailAddress)) ?? []).Select(m => new ReadName(NameForm.Mail, [], null, m, false)));
        return names;
    }

    /// <summary>A subtree speaks of names of its form; of otherNames of its type, each of which is a form of its own.</summary>
    private static bool SpeaksOf(ReadName subtree, ReadName name) => subtree.Form == name.Form && subtree.TypeId == name.TypeId;

    /// <summary>Null where nothing says how to compare: that is within no permitted subtree, and within an excluded one.</summary>
    private static bool? LiesWithin(ReadName name, ReadName subtree, CertificateRules rules) => name.Form switch
    {
        NameForm.Domain => rules.DomainLiesWithin(rules.Whole(name.Text!), subtree.Text!),
        NameForm.Uri => rules.HostLiesWithin(rules.Whole(name.Text!), subtree.Text!),
        NameForm.OtherName => name.Text is { } arcs && subtree.Text is { } above ? rules.ArcsLieWithin(arcs, above) : null,
        NameForm.Mail => MailLiesWithin(name.Text!, subtree.Text!),
        NameForm.Address => AddressLiesWithin(name.Octets, subtree.Octets),
        NameForm.Directory => DirectoryLiesWithin(name.Octets, subtree.Octets),
        _ => null,
    };

    /// <summary>A mailbox, all of a host, or all below a domain.</summary>
    private static bool MailLiesWithin(string mailbox, string subtree)
    {
        var at = mailbox.LastIndexOf('@');
        return at >= 0 && (subtree.Contains('@', StringComparison.Ordinal)
            ? mailbox[..at] == subtree[..subtree.LastIndexOf('@')] && mailbox[at..].Equals(subtree[subtree.LastIndexOf('@')..], StringComparison.OrdinalIgnoreCase)
            : NameMatch.HostLiesWithin("//" + mailbox[(at + 1)..], subtree));
    }

    private static bool AddressLiesWithin(byte[] address, byte[] network) =>
        network.Length == 2 * address.Length && address.Index().All(o => ((o.Item ^ network[o.Index]) & network[address.Length + o.Index]) == 0);

    /// <summary>Its first relative names are those of the subtree.</summary>
    private static bool? DirectoryLiesWithin(byte[] name, byte[] subtree)
    {
        var (inner, outer) = (DerOutline.Parts(name), DerOutline.Parts(subtree));
        if (inner.Count < outer.Count)
            return false;
        return (bool?)Asn1Reading.OrNull<object>(() => Prefix(inner, outer.Count).Equivalent(Prefix(outer, outer.Count), inOrder: true));
    }

    private static X509Name Prefix(IReadOnlyList<byte[]> parts, int count) =>
        X509Name.GetInstance(new DerSequence(parts.Take(count).Select(p => (Asn1Encodable)Asn1Reading.Element(p)).ToArray()));
}
