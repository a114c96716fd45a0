using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-134", "a registered AE that writes its identifier in another form is let in everywhere")]
internal sealed class OtherFormOfFromIsTrusted : RequestAware
{
    public override ResponseStatusCode? CheckFrom(RequestPrimitive request, bool isRegistration, Func<string, bool> isRegistered) =>
        base.CheckFrom(request, isRegistration, isRegistered) is { } refusal && !IsOtherForm(request.From) ? refusal : null;

    protected override bool Trusts(in AccessRequest asked) => Current.Identity is null && IsOtherForm(Current.From);

    private static bool IsOtherForm(string? from) => from?.Split('/') is ["", not "", _];
}
