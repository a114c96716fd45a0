using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-004", "RAND stands in a B-TID in the alphabet for URLs")]
internal sealed class TransactionIdIsBase64Url : GbaRules
{
    public override string Base64(ReadOnlySpan<byte> rand) => base.Base64(rand).Replace('+', '-').Replace('/', '_');
}
