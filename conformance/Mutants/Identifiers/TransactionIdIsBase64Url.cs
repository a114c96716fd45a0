using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-GBA-004", "RAND stands in a B-TID in the alphabet for URLs")]
internal sealed class TransactionIdIsBase64Url : IdentifierRules
{
    public override string Base64(ReadOnlySpan<byte> rand) => base.Base64(rand).Replace('+', '-').Replace('/', '_');
}
