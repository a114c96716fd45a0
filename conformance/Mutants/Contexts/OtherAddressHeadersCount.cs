using System.Net;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-021", "Forwarded, X-Real-IP and their like are taken for the source")]
internal sealed class OtherAddressHeadersCount : CseBehaviour
{
    private static readonly string[] Names = ["Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP"];

    public override IPAddress? SourceAddress(RequestPrimitive request)
    {
        foreach (var name in Names)
        {
            if (IPAddress.TryParse(request.Header(name)?.Replace("for=", "", StringComparison.Ordinal).Trim('"'), out var said))
                return said;
        }

        return base.SourceAddress(request);
    }
}
