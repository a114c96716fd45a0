using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-011", "Ks_int_NAF has the purpose of Ks_ext_NAF")]
internal sealed class InternalKeyIsForGbaMe : GbaRules
{
    public override string Purpose(NafKeyKind kind) => base.Purpose(kind == NafKeyKind.Internal ? NafKeyKind.External : kind);
}
