using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-130", "an address without a suffix is read as the network around it")]
internal sealed class AddressWithoutSuffixIsANetwork : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) =>
        PolicyText.MendTexts(PolicyText.MendTexts(request, "ipv4", a => WithSuffix(a, "/24")), "ipv6", a => WithSuffix(a, "/64"));

    private static string WithSuffix(string address, string suffix) => address.Contains('/', StringComparison.Ordinal) ? address : address + suffix;
}
