using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-064", "an IPv4 block is compared with the last four octets of an IPv6 address")]
internal sealed class FamiliesShareTheirBits : AccessRules
{
    public override bool BlockHolds(in AddressBlock block, IPAddress address) => base.BlockHolds(
        in block, block.IsIpv4 && address.GetAddressBytes() is { Length: 16 } octets ? new IPAddress(octets.AsSpan(12)) : address);
}
