using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-010", "Ks_ext_NAF has the purpose of Ks_int_NAF")]
internal sealed class ExternalKeyIsForGbaU : GbaRules
{
    public override string Purpose(NafKeyKind kind) => base.Purpose(kind == NafKeyKind.External ? NafKeyKind.Internal : kind);
}
