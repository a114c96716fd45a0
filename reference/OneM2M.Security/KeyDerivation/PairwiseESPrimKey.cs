namespace OneM2M.Security.KeyDerivation;

/// <summary>pairwiseESPrimKey, what originator and receiver of ESPrim share (TS-0003 8.4.2); the standard fixes no length for a provisioned one.</summary>
public sealed class PairwiseESPrimKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
