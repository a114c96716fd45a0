using OneM2M.Conformance.Pki.Linting;
using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Signatures that 10.1.1.1 and 10.1.1.3 do not allow, or that are none.</summary>
internal static class SignatureDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Leaf("signature-sha1", "signed over SHA-1", Hash, d => d with { Algorithm = Oids.EcdsaWithSha1 }),
        Broken.Leaf("signature-sha384", "signed over SHA-384", Hash, d => d with { Algorithm = Oids.EcdsaWithSha384 }),
        Broken.Leaf("signature-sha512", "signed over SHA-512", Hash, d => d with { Algorithm = Oids.EcdsaWithSha512 }),
        Broken.Issuer("issuer-signature-sha384", "a CA certificate signed over SHA-384", Hash, d => d with { Algorithm = Oids.EcdsaWithSha384 }),
        ByOtherCa("signature-rsa", "signed with RSA, by a CA that has such a key", [KeyAlgorithm, SignatureAlgorithm], pki => pki.Rsa, Oids.RsaWithSha256),
        ByOtherCa("signature-p384", "signed with ECDSA over SHA-256 by a CA on secp384r1", [KeyCurve, SignatureCurve], _ => TestKey.P384(), Oids.EcdsaWithSha256),
        Broken.Leaf("signature-algorithms-disagree", "ecdsa-with-SHA384 within what is signed, ecdsa-with-SHA256 beside the signature", SignatureAgreement, d => d with { AlgorithmWithin = Oids.EcdsaWithSha384 }),
        Broken.Leaf("signature-spoiled", "one bit of the signature turned over", Signature, d => d with { SpoilsSignature = true }),
        Broken.Chain("signature-by-other-key", "names the CA as its issuer and is signed with another key", [Signature], (pki, flavour, own) =>
            pki.Leaf(flavour, pki.For(flavour) with { Key = TestKey.P256() }, own, TestKey.P256(), d => d.With(DraftExtension.AuthorityKey(pki.For(flavour).Key.Identifier)))),
    ];

    private static Deviation ByOtherCa(string name, string breaks, ProfileRule[] rules, Func<TestPki, TestKey> key, string algorithm) =>
        Broken.Chain(name, breaks, rules, (pki, flavour, own) =>
            pki.Leaf(flavour, Broken.Ca(pki, flavour, own, d => d, key(pki)), own, TestKey.P256(), d => d with { Algorithm = algorithm }));
}
