using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-011", "a request without From is decided like any other")]
internal sealed class MissingFromIsServed : CseBehaviour
{
    public override ResponseStatusCode? CheckFrom(RequestPrimitive request, bool isRegistration, Func<string, bool> isRegistered) =>
        string.IsNullOrEmpty(request.From) ? null : base.CheckFrom(request, isRegistration, isRegistered);
}
