using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Mutants.Gba;

[Mutant("REQ-GBA-023", "OP is encrypted and not combined with itself")]
internal sealed class OpcIsEncryptedOp : GbaRules
{
    public override byte[] OperatorCode(ReadOnlySpan<byte> op, ReadOnlySpan<byte> encryptedOp) => encryptedOp.ToArray();
}
