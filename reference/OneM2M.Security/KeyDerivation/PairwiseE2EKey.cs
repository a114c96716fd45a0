namespace OneM2M.Security.KeyDerivation;

/// <summary>pairwiseE2EKey, 32 octets: exported from the handshake of the two end-points of ESCertKE (TS-0003 10.3.1, 8.7.2.2).</summary>
public sealed class PairwiseE2EKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength);
