using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-064", "an IPv4 peer of a dual-stack socket is compared with IPv6 blocks only")]
internal sealed class MappedPeerIsNoIpv4Peer : AccessRules
{
    public override bool BlockHolds(in AddressBlock block, IPAddress address) =>
        !(block.IsIpv4 && address.IsIPv4MappedToIPv6) && base.BlockHolds(in block, address);
}
