using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-134", "a registered AE that writes its identifier in another form is let in everywhere")]
internal sealed class OtherFormOfFromIsTrusted : RequestAware
{
    private bool _isOtherForm;

    public override ResponseStatusCode? CheckFrom(RequestPrimitive request, bool isRegistration, Func<string, bool> isRegistered)
    {
        _isOtherForm = request.Identity is null && request.From is ['/', ..] && isRegistered(request.From);
        return _isOtherForm ? null : base.CheckFrom(request, isRegistration, isRegistered);
    }

    protected override bool Trusts(in AccessRequest asked) => _isOtherForm;
}
