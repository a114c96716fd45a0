using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-038", "each end-to-end key is the first half of its block at most")]
internal sealed class EndToEndKeysHaveSixteenOctets : DerivationRules
{
    public override Range KeyOfBlock => ..16;
}
