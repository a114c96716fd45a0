using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-061", "only whole octets of an IPv4 prefix are compared", AlsoFails = ["REQ-ACP-063"])]
internal sealed class PrefixesRoundDownToOctets : AccessRules
{
    public override bool BlockHolds(in AddressBlock block, IPAddress address) =>
        (block.IsIpv4 ? block with { Prefix = block.Prefix & ~7 } : block).Contains(address);
}
