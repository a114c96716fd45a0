using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Security.Certificates;
using Fault = OneM2M.Security.Certificates.CertificateFault;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>
/// The linter, over the platform's cryptography, and the reference's verification, over another library, check each other: everything that
/// breaks a rule on purpose is judged by both. They agree, or the case stands here with its reason.
/// </summary>
public sealed class CrossCheckTests
{
    /// <summary>What the verification says where the linter names a rule.</summary>
    private static readonly Dictionary<string, Fault> SameRule = new()
    {
        ["encoding"] = Fault.Unreadable,
        ["trailing-octets"] = Fault.Unreadable,
        ["version"] = Fault.Unreadable,
        ["key-algorithm"] = Fault.KeyAlgorithm,
        ["key-parameters"] = Fault.KeyAlgorithm,
        ["key-curve"] = Fault.KeyCurve,
        ["key-point-form"] = Fault.KeyForm,
        ["key-point"] = Fault.KeyUnusable,
        ["hash"] = Fault.SignatureHash,
        ["signature-algorithm"] = Fault.SignatureAlgorithm,
        ["signature-curve"] = Fault.SignatureAlgorithm,
        ["signature-agreement"] = Fault.AlgorithmsDisagree,
        ["signature"] = Fault.BadSignature,
        ["key-usage"] = Fault.KeyUsageMissing,
        ["key-usage-digital-signature"] = Fault.MayNotSign,
        ["key-usage-cert-sign"] = Fault.MayNotSignCertificates,
        ["extension-unique"] = Fault.ExtensionTwice,
        ["extension-critical"] = Fault.UnknownCriticalExtension,
        ["extended-key-usage"] = Fault.OtherPurpose,
        ["name-present"] = Fault.IdentifierMissing,
        ["name-form"] = Fault.IdentifierMissing,
        ["name-wildcard"] = Fault.Wildcard,
        ["name-identity"] = Fault.IdentifierMismatch,
        ["expired"] = Fault.Expired,
        ["not-yet-valid"] = Fault.NotYetValid,
        ["self-signed"] = Fault.NoPath,
        ["trust-anchor"] = Fault.NoPath,
        ["chain-order"] = Fault.NoPath,
        ["basic-constraints"] = Fault.NotACa,
        ["path-length"] = Fault.PathTooLong,
        ["name-constraints"] = Fault.ConstraintsMissing,
        ["name-constraints-form"] = Fault.ConstraintsMissing,
        ["name-constraints-satisfied"] = Fault.ConstraintsViolated,
        ["revocation"] = Fault.Revoked,
    };

    /// <summary>Where the two do not say the same, and why both are right.</summary>
    private static readonly Dictionary<string, (Fault[] Faults, string Because)> Different = new()
    {
        ["serial-negative"] = ([], "RFC 5280 4.1.2.2 has users take negative serial numbers, and issuers write none"),
        ["serial-zero"] = ([], "RFC 5280 4.1.2.2 has users take the serial number 0, and issuers not use it"),
        ["serial-21-octets"] = ([], "RFC 5280 4.1.2.2 has users take up to 20 octets; path validation does not count them"),
        ["key-usage-not-critical"] = ([], "a \"should\" for issuers"),
        ["leaf-may-sign-certificates"] = ([], "RFC 5280 4.2.1.9 binds issuers; what an entity could sign with it falls to its cA FALSE"),
        ["no-authority-key-identifier"] = ([], "RFC 5280 4.2.1.1 binds issuers; it helps to find a path, which was found"),
        ["no-subject-key-identifier"] = ([], "a \"should\" for issuers"),
        ["issuer-no-subject-key-identifier"] = ([], "RFC 5280 4.2.1.2 binds issuers; it helps to find a path, which was found"),
        ["leaf-with-name-constraints"] = ([], "RFC 5280 4.2.1.10 binds issuers; 6.1 reads constraints of CAs only"),
        ["leaf-is-ca"] = ([], "RFC 5280 6.1 takes a CA for the last certificate of a path as well"),
        ["issuer-basic-constraints-not-critical"] = ([], "RFC 5280 4.2.1.9 binds issuers; 6.1.4 (k) asks that it is there"),
        ["name-constraints-not-critical"] = ([], "RFC 5280 4.2.1.10 binds issuers; what is processed constrains in either case"),
        ["name-not-critical"] = ([], "RFC 5280 4.2.1.6 binds issuers"),
        ["chain-long"] = ([], "10.1.1.3 is a \"should\"; path validation has no limit of its own"),
        ["signature-sha1"] = ([Fault.BadSignature, Fault.SignatureHash], "a verifier has to take it for no signature at all; the linter can name the hash and look whether it holds"),
        ["name-with-nul"] = ([Fault.IdentifierMismatch], "for who compares whole octets it is another name, and its syntax no matter"),
        ["raw-trailing-octets"] = ([Fault.OtherKind], "with octets behind it, it is no SubjectPublicKeyInfo, and what else it is does not matter"),
    };

    /// <summary>What 10.1.1 and the first lines of 8.1.2.2 ask of certificates, and no clause of who verifies them.</summary>
    private static readonly Fault[] Profile =
    [
        Fault.KeyAlgorithm, Fault.KeyCurve, Fault.KeyForm, Fault.SignatureHash, Fault.SignatureAlgorithm, Fault.KeyUsageMissing, Fault.Wildcard, Fault.ConstraintsMissing,
    ];

    // Without the profile the key has to be one that can be used, all the same.
    private static readonly string[] Unusable = ["key-explicit-parameters", "raw-explicit-parameters"];

    public static TheoryData<string, CertificateFlavour> Shown => Rows(IssuedKind.Chain, IssuedKind.RawKey);

    public static TheoryData<string, CertificateFlavour> Requests => Rows(IssuedKind.Request);

    public static TheoryData<CertificateFlavour> Flavours => [.. Enum.GetValues<CertificateFlavour>()];

    [Theory]
    [MemberData(nameof(Flavours))]
    public void WhatIsGoodIsAccepted(CertificateFlavour flavour)
    {
        var good = Bench.Pki.Good(flavour);
        var verdict = Verifier.Judge(good, flavour);
        Assert.True(verdict.IsAccepted && verdict.Warnings.Count == 0, $"{verdict}; {string.Join("; ", verdict.Warnings)}");
        Assert.False(Bench.Lint(good, Bench.Told(flavour)).HasErrors);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void TheySayTheSame(string name, CertificateFlavour flavour)
    {
        var deviation = Deviations.All.Single(d => d.Name == name);
        var issued = deviation.MakeFor(Bench.Pki, flavour);
        var verdict = Verifier.Judge(issued, flavour);
        var told = Bench.Lint(issued, Bench.Told(flavour) with { RevocationLists = [.. Bench.Pki.RevocationLists(), .. issued.RevocationLists] });
        if (Different.TryGetValue(name, out var different))
        {
            Assert.Equal(different.Faults.Order(), Faults(verdict));
            return;
        }

        // A rule that is a warning for this flavour is one in both.
        var (errors, warnings) = (Expected(told, Severity.Error), Expected(told, Severity.Warning));
        Assert.True(errors.SequenceEqual(Faults(verdict)), $"{name} of {flavour}: {verdict}\n{Bench.Text(told)}");
        Assert.Equal(warnings, verdict.Warnings.Select(w => w.Fault).Distinct().Order());
        Assert.Equal(errors.Any(), !verdict.IsAccepted);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void WithoutTheProfileOnlyThatIsLetIn(string name, CertificateFlavour flavour)
    {
        var issued = Deviations.All.Single(d => d.Name == name).MakeFor(Bench.Pki, flavour);
        var rest = Faults(Verifier.Judge(issued, flavour)).Except(Profile).ToList();

        // 10.1.1.1 has CAs set digitalSignature; of an entity the handshake needs it.
        if (name == "issuer-no-digital-signature")
            rest = [];
        if (Unusable.Contains(name))
            rest = [Fault.KeyUnusable];
        Assert.Equal(rest, Faults(Verifier.Judge(issued, flavour, enforcesProfile: false)));
    }

    /// <summary>A request is no certificate, whatever it holds.</summary>
    [Theory]
    [MemberData(nameof(Requests))]
    public void NoRequestIsACertificate(string name, CertificateFlavour flavour)
    {
        Assert.Equal([Fault.Unreadable], Faults(Verifier.Judge(Deviations.All.Single(d => d.Name == name).MakeFor(Bench.Pki, flavour), flavour)));
        Assert.Equal([Fault.Unreadable], Faults(Verifier.Judge(Bench.Pki.GoodRequest(flavour), flavour)));
    }

    [Fact]
    public void EveryCaseStandsOnce()
    {
        var names = Deviations.All.Select(d => d.Name).ToHashSet();
        Assert.Empty(Different.Keys.Except(names));
        Assert.All(Different.Values, d => Assert.True(d.Because.Length > 20));
        Assert.Empty(SameRule.Keys.Except(ProfileRules.All.Select(r => r.Id)));
    }

    private static IEnumerable<Fault> Faults(CertificateVerdict verdict) => verdict.Faults.Select(f => f.Fault).Distinct().Order();

    private static IEnumerable<Fault> Expected(LintResult told, Severity severity) => told.Findings.Where(f => Weight(f) == severity).Select(f => SameRule[f.Rule.Id]).Distinct().Order();

    /// <summary>
    /// What a finding weighs for a verifier. 8.1.2.2 makes a revocation list the duty of who receives the certificate of a MEF, but who has one refuses
    /// what stands in it; 10.1.1.4.1 leaves open how a hardware identifier is written, but who finds none has none to compare.
    /// </summary>
    private static Severity Weight(LintFinding finding) => finding.Rule.Id is "revocation" or "name-form" ? Severity.Error : finding.Severity;

    private static TheoryData<string, CertificateFlavour> Rows(params IssuedKind[] kinds)
    {
        var rows = new TheoryData<string, CertificateFlavour>();
        foreach (var deviation in Deviations.All.Where(d => kinds.Contains(d.Kind)))
        {
            foreach (var flavour in deviation.Flavours)
                rows.Add(deviation.Name, flavour);
        }

        return rows;
    }
}
