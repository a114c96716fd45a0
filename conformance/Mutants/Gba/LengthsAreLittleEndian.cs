using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-007", "the least significant octet of a length comes first")]
internal sealed class LengthsAreLittleEndian : GbaRules
{
    public override byte[] EncodedLength(int length)
    {
        var encoded = base.EncodedLength(length);
        Array.Reverse(encoded);
        return encoded;
    }
}
