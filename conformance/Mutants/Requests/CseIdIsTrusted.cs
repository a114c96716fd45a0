using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-136", "whoever calls itself a CSE is let in everywhere")]
internal sealed class CseIdIsTrusted : RequestAware
{
    public override ResponseStatusCode? CheckFrom(RequestPrimitive request, bool isRegistration, Func<string, bool> isRegistered) =>
        base.CheckFrom(request, isRegistration, isRegistered) is { } refusal && !IsCseId(request.From) ? refusal : null;

    protected override bool Trusts(in AccessRequest asked) => Current.Identity is null && IsCseId(Current.From);

    private static bool IsCseId(string? from) => from?.Split('/') is ["", not ""] or ["", "", _, _];
}
