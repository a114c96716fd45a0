using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-009", "the purpose of Ks_NAF is spelt with an underscore")]
internal sealed class GbaMeHasAnUnderscore : GbaRules
{
    public override string Purpose(NafKeyKind kind) => kind == NafKeyKind.Naf ? "gba_me" : base.Purpose(kind);
}
