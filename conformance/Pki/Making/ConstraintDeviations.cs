using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Name constraints that are missing, wrong or not kept: 8.1.2.2, 10.1.1.5.</summary>
internal static class ConstraintDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Issuer("no-name-constraints", "by a CA without name constraints", Constraints, d => d.Without(Oids.NameConstraints)),
        Broken.Issuer("name-constraints-not-critical", "by a CA whose name constraints are not critical", ConstraintsCritical, d => d.Change(Oids.NameConstraints, e => e with { Critical = false })),
        Broken.Issuer("name-constraints-of-other-form", "by a CA that constrains mail addresses only", ConstraintsForm, d => d.With(DraftExtension.Constraints([SubjectName.Mail("mail.example")], []))),
        // By a CA of its own, since one that was given may permit everything.
        Broken.Chain("name-not-permitted", "a name outside the permitted subtrees of its CA", [ConstraintsSatisfied], (pki, flavour, own) => pki.Leaf(
            flavour, Broken.Ca(pki, flavour, own, d => d), own, TestKey.P256(),
            d => d.With(DraftExtension.Names(pki.Names.Name(flavour, pki.Names.Of(flavour)!), pki.NameOutside(flavour))))),
        Broken.Chain("name-excluded", "a name inside an excluded subtree of its CA", [ConstraintsSatisfied], (pki, flavour, own) =>
        {
            var ca = Broken.Ca(pki, flavour, own, d => d.With(DraftExtension.Constraints([], pki.Subtrees(flavour))));
            var name = pki.Names.Name(flavour, pki.Names.Of(flavour)!);
            return pki.Leaf(flavour, ca, own, TestKey.P256(), d => d.With(DraftExtension.Names(pki.Constrains(flavour) ? [name] : [name, pki.NameInside(flavour)])));
        }),
    ];
}
