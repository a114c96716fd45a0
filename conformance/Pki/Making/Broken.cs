using OneM2M.Conformance.Pki.Linting;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>How entries of the table of deviations are written.</summary>
internal static class Broken
{
    /// <summary>A certificate of an entity, otherwise good, with what <paramref name="change"/> changes.</summary>
    public static Deviation Leaf(string name, string breaks, ProfileRule rule, Func<CertificateDraft, CertificateDraft> change) =>
        Leaf(name, breaks, [rule], (draft, _, _) => change(draft));

    /// <summary>The same, where it depends on identities and flavour.</summary>
    public static Deviation Leaf(string name, string breaks, ProfileRule[] rules, Func<CertificateDraft, TestPki, CertificateFlavour, CertificateDraft> change) =>
        Chain(name, breaks, rules, (pki, flavour, own) => pki.Leaf(flavour, pki.For(flavour), own, TestKey.P256(), draft => change(draft, pki, flavour)));

    /// <summary>A good certificate of an entity whose key has another form.</summary>
    public static Deviation Key(string name, string breaks, ProfileRule rule, Func<TestPki, TestKey> key) =>
        Chain(name, breaks, [rule], (pki, flavour, own) => pki.Leaf(flavour, pki.For(flavour), own, key(pki), draft => draft));

    /// <summary>A good certificate of an entity by a CA below the root with what <paramref name="change"/> changes.</summary>
    public static Deviation Issuer(string name, string breaks, ProfileRule[] rules, Func<CertificateDraft, TestPki, CertificateFlavour, CertificateDraft> change) =>
        Chain(name, breaks, rules, (pki, flavour, own) => pki.Leaf(flavour, Ca(pki, flavour, own, draft => change(draft, pki, flavour)), own, TestKey.P256(), draft => draft));

    /// <summary>The same, where it depends on nothing else.</summary>
    public static Deviation Issuer(string name, string breaks, ProfileRule rule, Func<CertificateDraft, CertificateDraft> change) =>
        Issuer(name, breaks, [rule], (draft, _, _) => change(draft));

    /// <summary>A CA of a deviation's own, whose name says so.</summary>
    public static Authority Ca(TestPki pki, CertificateFlavour flavour, string deviation, Func<CertificateDraft, CertificateDraft> change, TestKey? key = null) =>
        pki.Authority(pki.Root, $"{FlavourNames.Of(flavour)}/{deviation}/CA", flavour, change, key);

    /// <summary>Any chain.</summary>
    public static Deviation Chain(string name, string breaks, ProfileRule[] rules, Func<TestPki, CertificateFlavour, string, Issued> make) =>
        new(name, IssuedKind.Chain, breaks, rules) { Flavours = FlavourNames.Chained, Make = make };
}
