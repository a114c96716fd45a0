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

    private static readonly Dictionary<ProfileRule, int> Order = ProfileRules.All.Index().ToDictionary(r => r.Item, r => r.Index);

    /// <summary>Judges <paramref name="octets"/>, a file in PEM or DER.</summary>
    public static LintResult Lint(byte[] octets, LintOptions options)
    {
        var findings = new Findings(options.Flavour);
        var shown = "nothing that can be read";
        if (octets.Length > MostOctets)
            findings.Add(ProfileRules.Kind, "file", $"{octets.Length} octets", $"at most {MostOctets}");
        else
            shown = Judge(ObjectFile.Read(octets), options, findings);
        if (options.Entity is { } entity && !EntityFlavours.MayHave(entity, options.Flavour))
            findings.Add(ProfileRules.FlavourOfEntity, "file", FlavourNames.Of(options.Flavour), $"for {entity}: {string.Join(", ", EntityFlavours.Of(entity).Select(FlavourNames.Of))}");
        return new LintResult(shown, Sorted(findings.All), findings.NotJudged);
    }

    private static string Judge(IReadOnlyList<FoundObject> objects, LintOptions options, Findings findings)
    {
        if (objects.Any(o => o.Kind == FoundKind.PrivateKey))
            findings.Add(ProfileRules.PrivateKey, "file", "a private key in the same file", "the private key in a file of its own");
        var certificates = objects.Where(o => o.Kind == FoundKind.Certificate).Select(o => CertificateReader.Read(o.Octets)).ToList();
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

        var path = PathFinder.Find(certificates, options, findings, out var anchor);
        for (var i = 0; i < path.Count; i++)
            CertificateRules.Judge(path[i], options.Now, findings);
        LeafRules.Judge(path[0], options.Flavour, findings);
        if (path[0].Read.Signed is not null)
            NameRules.Judge(path[0].Read.Extension(Oids.SubjectAltName), path[0].Names, path[0].Read.Subject, ProfileRules.NamePresent, path[0].Where, options, findings);
        ChainRules.Judge(path, anchor, options, findings);
        ConstraintRules.Judge(path, anchor, options.Flavour, findings);
        RevocationRules.Judge(path, options, findings);
        foreach (var certificate in path)
            findings.AddEncoding(certificate.Read.Notes, certificate.Where);
        if (anchor >= 0)
            findings.Soften(path[anchor].Where, signedTheEntity: anchor == 1);
        return path.Count == 1 ? $"certificate {path[0].Read.SubjectText}" : $"chain of {path.Count} from {path[0].Read.SubjectText} to {path[^1].Read.SubjectText}";
    }

    private static IReadOnlyList<LintFinding> Sorted(IReadOnlyList<LintFinding> all)
    {
        if (all.Count < 2)
            return all;
        var places = all.Select(f => f.Where).Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. all.OrderBy(f => places.IndexOf(f.Where)).ThenBy(f => Order[f.Rule])];
    }
}
