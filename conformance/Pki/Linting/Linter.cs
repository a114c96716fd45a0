using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>
/// Holds a certificate, a chain, a raw public key or a request to the profiles of TS-0003 10.1.1.1 to 10.1.1.8, 10.1.4 and 8.1.2. Total: any
/// octets give a result; nothing throws, and time and memory are bounded by the size of the input.
/// </summary>
public static class Linter
{
    /// <summary>A larger file is no certificate.</summary>
    public const int MostOctets = 1 << 20;

    /// <summary>Of the objects of one file no more are judged; that there are more is said.</summary>
    public const int MostObjects = 64;

    private static readonly Dictionary<ProfileRule, int> Order = ProfileRules.All.Index().ToDictionary(r => r.Item, r => r.Index);

    /// <summary>Judges <paramref name="octets"/>, a file in PEM or DER.</summary>
    public static LintResult Lint(byte[] octets, LintOptions options)
    {
        var findings = new Findings(options.Flavour);
        var shown = "nothing that can be read";
        if (octets.Length > MostOctets)
            findings.Add(ProfileRules.Kind, "file", $"{octets.Length} octets", $"at most {MostOctets}");
        else
            shown = Judge(Objects(octets, findings), options, findings);
        foreach (var unread in options.Unread)
            findings.Leave(unread);
        if (options.Entity is { } entity && !EntityFlavours.MayHave(entity, options.Flavour))
            findings.Add(ProfileRules.FlavourOfEntity, "file", FlavourNames.Of(options.Flavour), $"for {entity}: {string.Join(", ", EntityFlavours.Of(entity).Select(FlavourNames.Of))}");
        return new LintResult(shown, Sorted(findings.All), findings.NotJudged);
    }

    private static List<FoundObject> Objects(byte[] octets, Findings findings)
    {
        var objects = ObjectFile.Read(octets, MostObjects + 1).ToList();
        for (var i = 1; i < Math.Min(objects.Count, MostObjects); i++)
        {
            if (objects[i].Kind == FoundKind.Unknown)
                findings.Leave($"file: object {i + 1} cannot be read");
        }

        if (objects.Count > MostObjects)
            findings.Leave($"file: objects after the {MostObjects}th are not read");
        return objects[..Math.Min(objects.Count, MostObjects)];
    }

    private static string Judge(IReadOnlyList<FoundObject> objects, LintOptions options, Findings findings)
    {
        if (objects.Any(o => o.Kind == FoundKind.PrivateKey))
            findings.Add(ProfileRules.PrivateKey, "file", "a private key in the same file", "the private key in a file of its own");
        var certificates = objects.Where(o => o.Kind == FoundKind.Certificate).Select(o => ReadCertificate.Read(o.Octets)).ToList();
        if (certificates.Count > 0)
            return Certificates(certificates, options, findings);
        if (objects.FirstOrDefault(o => o.Kind == FoundKind.Request) is { } request)
        {
            var read = ReadRequest.Read(request.Octets);
            RequestRules.Judge(read, options, findings);
            return "certificate signing request";
        }

        if (objects.FirstOrDefault(o => o.Kind == FoundKind.PublicKey) is { } key)
        {
            if (options.Flavour != CertificateFlavour.RawPublicKey)
                findings.Add(ProfileRules.Kind, "file", "a public key alone", $"a certificate of the flavour {FlavourNames.Of(options.Flavour)}");
            RawKeyRules.Judge(key.Octets, options, findings);
            return "raw public key";
        }

        findings.Add(ProfileRules.Kind, "file", objects.Count == 0 ? "nothing" : $"{objects[0].Kind}", "a certificate, a chain, a raw public key or a request, in PEM or DER");
        return "nothing that can be read";
    }

    private static string Certificates(List<ReadCertificate> certificates, LintOptions options, Findings findings)
    {
        if (options.Flavour == CertificateFlavour.RawPublicKey)
        {
            RawKeyRules.Judge(certificates[0], options, findings);
            return "certificate";
        }

        var found = PathFinder.Find(certificates, options, findings);
        var (path, leaf) = (found.Certificates, found.Leaf);
        foreach (var certificate in path)
            CertificateRules.Judge(certificate, options.Now, findings);
        LeafRules.Judge(leaf, options.Flavour, findings);
        if (leaf.Read.Signed is not null)
            NameRules.Judge(leaf.Read.Extension(Oids.SubjectAltName), leaf.Names, leaf.Read.Subject, ProfileRules.NamePresent, leaf.Where, options, findings);
        ChainRules.Judge(found, options, findings);
        ConstraintRules.Judge(found, options.Flavour, findings);
        RevocationRules.Judge(path, options, findings);
        foreach (var certificate in path)
            findings.AddEncoding(certificate.Read.Notes, certificate.Where);
        if (found.Anchor >= 0)
            findings.Soften(path[found.Anchor].Where, found.IsAnchorGiven, signedTheEntity: found.Anchor == 1);
        return path.Count == 1 ? $"certificate {leaf.Read.SubjectText}" : $"chain of {path.Count} from {leaf.Read.SubjectText} to {path[^1].Read.SubjectText}";
    }

    private static IReadOnlyList<LintFinding> Sorted(IReadOnlyList<LintFinding> all)
    {
        if (all.Count < 2)
            return all;
        var places = all.Select(f => f.Where).Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. all.OrderBy(f => places.IndexOf(f.Where)).ThenBy(f => Order[f.Rule])];
    }
}
