using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-131", "an entry that cannot be read restricts nothing")]
internal sealed class UnreadableAddressMeansEveryAddress : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) =>
        PolicyText.MendTexts(PolicyText.MendTexts(request, "ipv4", a => Or(a, "0.0.0.0/0")), "ipv6", a => Or(a, "::/0"));

    private static string Or(string written, string everything) => AddressBlock.Parse(written) is null ? everything : written;
}
