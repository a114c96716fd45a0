using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>The standard behaviour, and one originator besides whom no policy hides anything from: a test's window into the tree.</summary>
internal sealed class SeesEverything : CseBehaviour
{
    /// <summary>The one.</summary>
    public const string Observer = "//m2msp.example/observer/CAll";

    private static readonly PolicySet Open = PolicyCompiler.Compile(
        [new AccessControlPolicy("open", [new AccessControlRule { Originators = [Observer], Operations = 63 }])],
        new LocalIdentity("/id-in", "//m2msp.example"));

    /// <inheritdoc/>
    public override bool DefaultAdmits(Resource governing, string originator) => originator == Observer || base.DefaultAdmits(governing, originator);

    /// <inheritdoc/>
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules) =>
        base.Decide(in asked, asked.Originator == Observer ? Open : policies, in context, rules);
}
