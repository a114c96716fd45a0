using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-001", "Ks is IK, then CK")]
internal sealed class IkPrecedesCk : GbaRules
{
    public override byte[] Ks(ReadOnlySpan<byte> ck, ReadOnlySpan<byte> ik) => base.Ks(ik, ck);
}
