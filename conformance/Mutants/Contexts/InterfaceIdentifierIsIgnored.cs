using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-062", "of an IPv6 block the last 64 bits are not compared", AlsoFails = ["REQ-ACP-130"])]
internal sealed class InterfaceIdentifierIsIgnored : AccessRules
{
    public override bool BlockHolds(in AddressBlock block, IPAddress address) =>
        (block.IsIpv4 ? block : block with { Prefix = Math.Min(64, block.Prefix) }).Contains(address);
}
