using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-064", "a zero octet follows the label of sessionESPrimKey")]
internal sealed class SessionMessageEndsWithZero : DerivationRules
{
    public override byte[] SessionMessage(ReadOnlySpan<byte> receiverRandObject, ReadOnlySpan<byte> originatorRandObject) =>
        [.. base.SessionMessage(receiverRandObject, originatorRandObject), 0];
}
