using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>The certificate of the entity itself: its identifier (8.1.2.5), what its key may be used for, and whether that is a key at all.</summary>
internal static class EntityJudge
{
    /// <summary>Judges it.</summary>
    public static void Judge(ReadCertificate certificate, Judging judging)
    {
        var (rules, expectation) = (judging.Rules, judging.Expectation);
        Key(certificate.Key, judging);
        judging.Expect(rules.MaySign(certificate.Usage), CertificateFault.MayNotSign, 0);
        judging.Expect(rules.PurposeFits(certificate.Purposes, expectation.End), CertificateFault.OtherPurpose, 0, string.Join(' ', (certificate.Purposes ?? []).Take(5)));
        var carriers = Names(certificate, rules).Where(n => n.Text is not null && rules.CanCarry(expectation.Flavour, n.Form)).ToList();
        judging.Identifiers.AddRange(carriers.Select(n => n.IsArcs ? $"{n.TypeId}.{n.Text}" : n.Text!));
        if (carriers.Count == 0)
            judging.Refuse(CertificateFault.IdentifierMissing, 0, certificate.Names.Count == 0 ? "no subjectAltName" : $"{certificate.Names[0].Form}");
        else if (expectation.Identifier is { } expected && rules.IdentifierCounts)
            judging.Expect(carriers.Exists(n => Matches(n, expected, judging)), CertificateFault.IdentifierMismatch, 0, judging.Identifiers[0]);

        // 10.1.1.4 says nothing of them for devices, and has no form in which one could stand.
        if (expectation.EnforcesProfile && expectation.Flavour != CertificateFlavour.Device
            && certificate.Names.FirstOrDefault(n => n.Form is NameForm.Domain or NameForm.Uri && rules.IsWildcard(n.Text!)) is { } wild)
            judging.Refuse(CertificateFault.Wildcard, 0, wild.Text!);
    }

    /// <summary>Whether it can be used to verify what the entity signs in the handshake.</summary>
    public static void Key(ReadKey key, Judging judging)
    {
        // What is off the profile is told there; here a key of the profile may still be a point off its curve.
        if (!judging.Expectation.EnforcesProfile || key is { Algorithm: Oid.EcPublicKey, Curve: Oid.Secp256r1 })
            judging.Expect(SignatureCheck.IsUsable(key), CertificateFault.KeyUnusable, 0, key.Algorithm);
    }

    private static IEnumerable<ReadName> Names(ReadCertificate certificate, CertificateRules rules) => rules.CommonNameCounts
        ? certificate.Names.Concat(CommonNames(certificate.Subject).Select(n => new ReadName(NameForm.Domain, [], null, n, false)))
        : certificate.Names;

    private static IEnumerable<string> CommonNames(X509Name subject) => Asn1Reading.OrNull(() => subject.GetValueList(X509Name.CN)) ?? [];

    private static bool Matches(ReadName name, string expected, Judging judging)
    {
        var (rules, text) = (judging.Rules, judging.Rules.Whole(name.Text!));

        // The root of all domains is no identifier, least of all of a URI that has no host.
        if (expected is "" or ".")
            return false;
        return judging.Expectation.Flavour switch
        {
            CertificateFlavour.CseId => rules.CseIdMatches(text, expected),
            CertificateFlavour.Fqdn => rules.FqdnMatches(name.Form, text, expected),
            CertificateFlavour.AeId => rules.AeIdMatches(text, expected, judging.Expectation.SchemeIsExact),
            CertificateFlavour.NodeId => rules.NodeIdMatches(name.Form, name.IsArcs ? $"{name.TypeId}.{text}" : text, expected),
            CertificateFlavour.Device => rules.DeviceMatches(name.IsArcs ? name.TypeId : null, text, expected),
            _ => false,
        };
    }
}
