using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-062", "the originator's random object precedes the receiver's")]
internal sealed class OriginatorsRandomObjectComesFirst : DerivationRules
{
    public override byte[] SessionMessage(ReadOnlySpan<byte> receiverRandObject, ReadOnlySpan<byte> originatorRandObject) =>
        base.SessionMessage(originatorRandObject, receiverRandObject);
}
