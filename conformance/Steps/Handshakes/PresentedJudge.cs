using System.Globalization;
using System.Security.Cryptography;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Reading;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>Judges what the implementation presented, by the rules of the linter.</summary>
public sealed class PresentedJudge(Session session, Judge judge, Association association)
{
    private const string Leaf = "certificate";
    private const string Issuer = "issuer ";
    private static readonly string[] Unreadable = ["encoding", "kind"];

    private HandshakeReport Report => association.Report;

    /// <summary>The certificate of the entity keeps <paramref name="rule"/>.</summary>
    internal void ExpectLeafKeeps(string rule)
    {
        DemandCertificate();
        Expect(rule, "the certificate that it presents", where => where is Leaf or "file");
    }

    /// <summary>Each certificate that was presented keeps <paramref name="rule"/>, but for trust anchors among them.</summary>
    internal void ExpectEachKeeps(string rule)
    {
        DemandCertificate();
        Expect(rule, "each certificate that it presents", where => !IsOfAnchor(where));
    }

    /// <summary>The raw public key keeps <paramref name="rule"/>.</summary>
    internal void ExpectRawKeyKeeps(string rule)
    {
        if (!Report.PresentedRawPublicKey)
            throw new NotApplicableException("it presents no raw public key");
        Expect(rule, "the raw public key that it presents", _ => true);
    }

    /// <summary>It presented what the entry says: a raw public key or a certificate, with the issuers up to an anchor.</summary>
    internal void ExpectAsConfigured()
    {
        var certificates = association.Certificates;
        var isRaw = certificates.Flavour == PeerFlavour.Raw;
        judge.Expect(
            "it presents a certificate of the kind that the target file names", isRaw ? "a raw public key" : "certificates",
            Report.Presented.Count == 0 ? "nothing" : Report.PresentedRawPublicKey ? "a raw public key" : $"{Report.Presented.Count} certificates",
            Report.Presented.Count > 0 && Report.PresentedRawPublicKey == isRaw);
        if (isRaw && certificates.Identity is not null)
            Expect("raw-identifier", "the raw public key that it presents", _ => true);
        else if (!isRaw && certificates.TrustAnchors.Count > 0)
            Expect("trust-anchor", "the chain that it presents", _ => true);
    }

    /// <summary>It proved by a signature, which our side verified with the key of what was presented.</summary>
    internal void ExpectSigned() => judge.Expect(
        "it signs with the private key of what it presents", "a signature that verifies",
        Report.Signature is { } algorithm ? $"signature 0x{algorithm:x4}, {HandshakeEvidence.Seen(Report)}" : "no signature", Report.Signature is not null && Report.End != HandshakeEnd.RefusedByUs);

    /// <summary>Its certificate names the authority to which our side turned.</summary>
    internal void ExpectNamed()
    {
        if (association.Certificates.Flavour is not (PeerFlavour.CseId or PeerFlavour.NodeId or PeerFlavour.Fqdn))
            throw new NotApplicableException($"a certificate of the flavour {EndpointWords.Name(association.Certificates.Flavour)} names no domain");
        var authority = association.Named ?? throw new InvalidOperationException("The handshake named no authority.");
        DemandCertificate();
        var findings = Lint(authority).Findings.Where(f => f.Rule.Id == "name-identity").ToList();
        judge.Expect("what it presents names the authority that was asked for (10.2.1)", authority, findings.Count > 0 ? findings[0].Found : authority, findings.Count == 0);
    }

    /// <summary>Tells how the names of a device certificate are written.</summary>
    internal void NoteHardwareIdentifier()
    {
        DemandCertificate();
        judge.Observe("names of what it presents: " + string.Join("; ", SubjectNames.Of(Report.Presented[0])), "10.1.1.4.1");
    }

    private void Expect(string ruleId, string what, Func<string, bool> counts)
    {
        var rule = ProfileRules.All.FirstOrDefault(r => r.Id == ruleId) ?? throw new ArgumentOutOfRangeException(nameof(ruleId), ruleId, "no rule of the linter has that name");
        if (ruleId == "name-identity" && association.Certificates.Identity is null)
            throw new NotApplicableException($"the entry {association.Profile.Name} names no certificate.identity");
        var result = Lint(association.Certificates.Identity);
        if (!Unreadable.Contains(ruleId) && result.Findings.FirstOrDefault(f => Unreadable.Contains(f.Rule.Id) && f.Severity == Severity.Error && counts(f.Where)) is { } fault)
            throw new PreconditionNotMetException($"{what} cannot be read, which is judged elsewhere: {fault.Where}: {fault.Found}");
        var found = result.Findings.Where(f => f.Rule == rule && counts(f.Where)).ToList();

        // Table 10.1.3-1 binds some entities and advises others: how strongly is the requirement's to say.
        var broken = found.Where(f => f.Severity == Severity.Error || (f.Severity == Severity.Warning && (judge.IsShould || rule == ProfileRules.FlavourOfEntity))).ToList();
        if (ruleId == "key-usage-digital-signature" && broken.Count > 0 && broken.TrueForAll(f => f.Where != Leaf))
        {
            judge.Observe($"{broken[0].Where}: {broken[0].Found}; a CA needs no digitalSignature but by the letter of 10.1.1.1 (SD-088)", broken[0].Clause);
            judge.Tolerate("SD-088");
            broken.Clear();
        }

        foreach (var finding in found.Except(broken))
            judge.Observe($"{finding.Where}: {finding.Found}; expected {finding.Expected}", finding.Clause);
        judge.Expect(
            $"{what}: {rule.Says} ({(broken.Count > 0 ? broken[0].Clause : rule.Clause)})",
            broken.Count > 0 ? broken[0].Expected : "the rule is kept",
            broken.Count > 0 ? $"{broken[0].Where}: {broken[0].Found}" : "the rule is kept",
            broken.Count == 0);
    }

    private LintResult Lint(string? identity)
    {
        var label = Report.PresentedRawPublicKey ? "PUBLIC KEY" : "CERTIFICATE";
        var pem = string.Concat(Report.Presented.Select(der => new string(PemEncoding.Write(label, der)) + "\n"));
        var options = new LintOptions(OurCredentials.Of(association.Certificates.Flavour), session.Time.GetUtcNow())
        {
            Identity = identity,
            Anchors = association.Certificates.TrustAnchors,
            Entity = EntityWords.Row(association.Profile, session.Cse.Profile.Roles),
        };
        return Linter.Lint(System.Text.Encoding.ASCII.GetBytes(pem), options);
    }

    private void DemandCertificate()
    {
        if (Report.PresentedRawPublicKey)
            throw new NotApplicableException("it presents a raw public key and no certificate");
        if (Report.Presented.Count == 0)
            throw new PreconditionNotMetException("it presented no certificate: " + HandshakeEvidence.Seen(Report));
    }

    /// <summary>Whether a finding is about a trust anchor, sent or configured (SD-087).</summary>
    private bool IsOfAnchor(string where)
    {
        if (!where.StartsWith(Issuer, StringComparison.Ordinal))
            return false;
        var number = where[Issuer.Length..].Split(' ')[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && (place >= Report.Presented.Count || association.Certificates.TrustAnchors.Any(a => a.AsSpan().SequenceEqual(Report.Presented[place])));
    }
}
