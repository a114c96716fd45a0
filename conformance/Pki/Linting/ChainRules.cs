using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>How the certificates of a path hold together: 10.1.1.3, 8.1.2.2 and RFC 5280 6.1, without name constraints.</summary>
internal static class ChainRules
{
    private const int FewIntermediates = 2;

    /// <summary>Judges <paramref name="found"/>. What issued a trust anchor that was given is of no account.</summary>
    public static void Judge(CertificatePath found, LintOptions options, Findings findings)
    {
        var path = found.Certificates;
        if (found.IsSelfSigned)
            findings.Add(ProfileRules.SelfSigned, path[0].Where, $"issuer and subject are {path[0].Read.SubjectText}", "a certificate issued by a CA");
        var intermediates = path.Count - 1 - (found.Anchor >= 0 ? 1 : 0);
        findings.Expect(intermediates <= FewIntermediates, ProfileRules.ChainLength, "file", () => $"{intermediates} intermediate CAs", "at most two, for the sake of constrained devices");
        for (var i = 0; i < path.Count; i++)
        {
            var issuer = i + 1 < path.Count ? path[i + 1] : path[i].IsSelfSigned ? path[i] : null;
            if (issuer is not null || i != found.Anchor)
                Signature(path[i], issuer, options, findings);
            if (!path[i].IsSelfSigned)
                findings.Expect(path[i].AuthorityKeyIdentifier is { Length: > 0 }, ProfileRules.AuthorityKeyIdentifier, path[i].Where, () => "none", "an authorityKeyIdentifier with a keyIdentifier");
            if (i > 0)
                Issuer(path[i], CasBelow(path, i), findings);
        }
    }

    /// <summary>Non-self-issued CAs between <paramref name="issuer"/> and the certificate of the entity.</summary>
    private static int CasBelow(IReadOnlyList<JudgedCertificate> path, int issuer) => path.Take(issuer).Skip(1).Count(c => !c.Read.IsSelfIssued);

    private static void Issuer(JudgedCertificate issuer, int casBelow, Findings findings)
    {
        var where = issuer.Where;
        findings.Expect(issuer.IsCa, ProfileRules.BasicConstraints, where, () => issuer.Basic is null ? "no basicConstraints" : "cA FALSE", "basicConstraints with cA TRUE");
        if (issuer.IsCa)
        {
            findings.Expect(issuer.Read.Extension(Oids.BasicConstraints)!.Critical, ProfileRules.BasicConstraintsCritical, where, () => "not critical", "critical");
            findings.Expect(issuer.KeyUsage is null || issuer.May(KeyUsageBits.KeyCertSign), ProfileRules.KeyUsageCertSign, where, () => $"{issuer.KeyUsage}", "keyCertSign besides digitalSignature");
            findings.Expect(issuer.Basic!.Value.PathLength is not { } length || length >= casBelow, ProfileRules.PathLength, where, () => $"pathLenConstraint {issuer.Basic!.Value.PathLength}, {casBelow} CAs below it", "no more than that");
        }

        findings.Expect(issuer.SubjectKeyIdentifier is not null, ProfileRules.SubjectKeyIdentifierOfCa, where, () => "none", "a subjectKeyIdentifier");
        findings.Expect(issuer.Read.Subject is not { } subject || !subject.Content.IsEmpty, ProfileRules.SubjectOfCa, where, () => "an empty name", "a name");
    }

    private static void Signature(JudgedCertificate certificate, JudgedCertificate? issuer, LintOptions options, Findings findings)
    {
        var (read, where) = (certificate.Read, certificate.Where);
        if (read is not { Algorithm: { } algorithm, Signature: { } signature, IsWhole: true })
            return;
        if (issuer?.Read.Key is not { } key)
        {
            var bits = SignatureCheck.IsEcdsa(algorithm) ? EcdsaValue.BitsOf(signature) : 0;
            findings.Expect(bits <= 256, ProfileRules.SignatureCurve, where, () => $"a signature of numbers of {bits} bits", "secp256r1, whose numbers have at most 256");
            findings.Leave(issuer is null
                ? $"signature of {where}: its issuer, {read.IssuerText}, is not in the file (--chain, --anchors)"
                : $"signature of {where}: the key of its issuer, {read.IssuerText}, cannot be read");
            return;
        }

        if (SignatureCheck.IsEcdsa(algorithm) && key.Algorithm == Oids.EcPublicKey && key.Curve is { } curve)
            findings.Expect(curve == Oids.Secp256r1, ProfileRules.SignatureCurve, where, () => $"signed with a key on {AlgorithmNames.Of(curve)}", "a key on secp256r1");
        if (!options.VerifiesSignatures)
            return;
        var verified = SignatureCheck.Verify(read, key);
        if (verified is null)
            findings.Leave($"signature of {where}: {AlgorithmNames.Of(algorithm)} with this key cannot be verified here");
        findings.Expect(verified != false, ProfileRules.Signature, where, () => "the signature does not verify", $"a signature by the key of {issuer.Where}");
        if (certificate.AuthorityKeyIdentifier is { Length: > 0 } of && issuer.SubjectKeyIdentifier is { } by)
            findings.Expect(of.AsSpan().SequenceEqual(by), ProfileRules.KeyIdentifiersAgree, where, () => Der.DerText.Hex(of), $"{Der.DerText.Hex(by)} as in {issuer.Where}");
    }
}
