namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>OPc, 16 octets: the operator's value OP, bound to one subscriber key (TS 35.206 4.1); see <see cref="Milenage.OperatorCode"/>.</summary>
public sealed class OperatorCode(ReadOnlySpan<byte> octets) : SymmetricKey(octets, 16);
