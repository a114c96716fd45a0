using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

/// <summary>Base of mutants whose decision depends on more of the request than a decision may. The core handles one request at a time.</summary>
internal abstract class RequestAware : CseBehaviour
{
    /// <summary>The request that is being handled.</summary>
    protected RequestPrimitive Current { get; private set; } = null!;

    /// <summary>Keeps the request, unchanged.</summary>
    public sealed override RequestPrimitive Received(RequestPrimitive request) => Current = request;

    /// <summary>Lets everybody in where <see cref="Trusts"/> says so.</summary>
    public override Decision Decide(in AccessRequest asked, PolicySet policies, in AccessContext context, AccessRules rules) =>
        policies.Rules is [var any, ..] && Trusts(in asked)
            ? Decision.Permit(any)
            : base.Decide(in asked, policies, in context, rules);

    /// <summary>Whether the mutant lets the current request pass.</summary>
    protected virtual bool Trusts(in AccessRequest asked) => false;
}
