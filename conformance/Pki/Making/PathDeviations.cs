using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Reading;
using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Chains that path validation and status verification (8.1.2.2) have to refuse, without name constraints.</summary>
internal static class PathDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Leaf("expired", "expired an hour ago", [Expired], (d, pki, _) => d with { NotBefore = pki.Now.AddDays(-2), NotAfter = pki.Now.AddHours(-1) }),
        Broken.Leaf("not-yet-valid", "valid from an hour before the PKI ends", [NotYetValid], (d, pki, _) => d with { NotBefore = pki.NotAfter.AddHours(-1) }),
        Broken.Issuer("issuer-expired", "by a CA whose certificate expired an hour ago", [Expired], (d, pki, _) => d with { NotBefore = pki.Now.AddDays(-2), NotAfter = pki.Now.AddHours(-1) }),
        Broken.Chain("self-signed", "signed with its own key", [SelfSigned], (pki, flavour, own) =>
        {
            var key = TestKey.P256();
            return pki.Leaf(flavour, new Authority($"{FlavourNames.Of(flavour)} {own}", key, [], []) { Chain = [] }, own, key, d => d);
        }),
        Broken.Chain("untrusted-issuer", "by CAs below another root with the same name", [TrustAnchor], (pki, flavour, own) =>
        {
            var root = pki.MakeRoot("other root");
            return pki.Leaf(flavour, pki.Authority(root, $"{FlavourNames.Of(flavour)}/{own}/CA", flavour, d => d), own, TestKey.P256(), d => d);
        }) with { NeedsContext = true },
        Broken.Leaf("leaf-is-ca", "the certificate of an entity with cA TRUE", LeafIsCa, d => d.With(DraftExtension.Basic(isCa: true))),
        Broken.Issuer("issuer-ca-false", "by an issuer with cA FALSE", BasicConstraints, d => d.With(DraftExtension.Basic(isCa: false))),
        Broken.Issuer("issuer-no-basic-constraints", "by an issuer without basicConstraints", BasicConstraints, d => d.Without(Oids.BasicConstraints)),
        Broken.Issuer("issuer-basic-constraints-not-critical", "by a CA whose basicConstraints are not critical", BasicConstraintsCritical, d => d.Change(Oids.BasicConstraints, e => e with { Critical = false })),
        Broken.Issuer("issuer-no-cert-sign", "by a CA without keyCertSign in its key usage", KeyUsageCertSign, d => d.With(DraftExtension.KeyUsage(KeyUsageBits.DigitalSignature | KeyUsageBits.CrlSign)))
            with { IsForVerifiers = true },
        Broken.Chain("path-length-exceeded", "a second CA below one with pathLenConstraint 0", [PathLength], (pki, flavour, own) =>
        {
            var upper = Broken.Ca(pki, flavour, own, d => d.With(DraftExtension.Basic(isCa: true, pathLength: 0)));
            return pki.Leaf(flavour, pki.Authority(upper, $"{FlavourNames.Of(flavour)}/{own}/lower CA", flavour, d => d), own, TestKey.P256(), d => d);
        }),
        Broken.Chain("chain-long", "three intermediate CAs", [ChainLength], (pki, flavour, own) =>
        {
            var ca = pki.Root;
            foreach (var name in (string[])["first", "second", "third"])
                ca = pki.Authority(ca, $"{FlavourNames.Of(flavour)}/{own}/{name} CA", flavour, d => d);
            return pki.Leaf(flavour, ca, own, TestKey.P256(), d => d);
        }),
        Broken.Chain("chain-out-of-order", "the upper CA before the lower one", [ChainOrder], (pki, flavour, own) =>
        {
            var lower = pki.Authority(Broken.Ca(pki, flavour, own, d => d), $"{FlavourNames.Of(flavour)}/{own}/lower CA", flavour, d => d);
            var leaf = pki.Leaf(flavour, lower, own, TestKey.P256(), d => d);
            return leaf with { Issuers = [.. leaf.Issuers.Reverse()] };
        }),
        Broken.Leaf("revoked", "stands in the revocation list of its CA", Revocation, d => d) with { NeedsContext = true },
        Broken.Issuer("ca-revoked", "by a CA that stands in the revocation list of the root", Revocation, d => d) with { NeedsContext = true },
    ];
}
