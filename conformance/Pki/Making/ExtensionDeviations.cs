using OneM2M.Conformance.Pki.Reading;
using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Extensions, without names, that are missing, wrong or too many.</summary>
internal static class ExtensionDeviations
{
    // Below an arc for examples (RFC 7299 4); no verifier knows it.
    private const string UnknownExtension = "1.3.6.1.5.5.7.99.1";

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Leaf("no-key-usage", "no key usage extension", KeyUsage, d => d.Without(Oids.KeyUsage)),
        Broken.Leaf("no-digital-signature", "key usage with keyAgreement only", KeyUsageDigitalSignature, d => d.With(DraftExtension.KeyUsage(KeyUsageBits.KeyAgreement))),
        Broken.Leaf("key-usage-not-critical", "key usage that is not critical", KeyUsageCritical, d => d.Change(Oids.KeyUsage, e => e with { Critical = false })),
        Broken.Leaf("leaf-may-sign-certificates", "keyCertSign in the certificate of an entity", KeyUsageCertSign, d => d.With(DraftExtension.KeyUsage(KeyUsageBits.DigitalSignature | KeyUsageBits.KeyCertSign))),
        Broken.Leaf("unknown-critical-extension", "a critical extension that nobody knows", ExtensionCritical, d => d.With(new DraftExtension(UnknownExtension, true, [0x05, 0x00]))),
        Broken.Leaf("duplicated-extension", "key usage twice", ExtensionUnique, d => d with { Extensions = [.. d.Extensions, d.Extensions.Single(e => e.Oid == Oids.KeyUsage)] }),
        Broken.Leaf("wrong-extended-key-usage", "an extended key usage for signing code only", ExtendedKeyUsage, d => d.With(DraftExtension.Purposes(Oids.CodeSigning))),
        Broken.Leaf("no-authority-key-identifier", "no authorityKeyIdentifier", AuthorityKeyIdentifier, d => d.Without(Oids.AuthorityKeyIdentifier)),
        Broken.Leaf("no-subject-key-identifier", "no subjectKeyIdentifier", SubjectKeyIdentifier, d => d.Without(Oids.SubjectKeyIdentifier)),
        Broken.Leaf("leaf-with-name-constraints", "name constraints in the certificate of an entity", [ConstraintsInCaOnly], (d, pki, flavour) => d.With(DraftExtension.Constraints(pki.Subtrees(flavour), []))),
        Broken.Issuer("issuer-no-digital-signature", "a CA without digitalSignature in its key usage", KeyUsageDigitalSignature, d => d.With(DraftExtension.KeyUsage(KeyUsageBits.KeyCertSign | KeyUsageBits.CrlSign))),
        Broken.Issuer("issuer-no-key-usage", "a CA without key usage", KeyUsage, d => d.Without(Oids.KeyUsage)),
        Broken.Issuer("issuer-no-subject-key-identifier", "a CA without subjectKeyIdentifier", SubjectKeyIdentifierOfCa, d => d.Without(Oids.SubjectKeyIdentifier)),
    ];
}
