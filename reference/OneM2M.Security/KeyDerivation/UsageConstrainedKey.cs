namespace OneM2M.Security.KeyDerivation;

/// <summary>A symmetric key for one usage, 32 octets, derived from the Enrolment Key (TS-0003 10.3.7).</summary>
public sealed class UsageConstrainedKey(ReadOnlySpan<byte> octets) : SymmetricKey(octets, DerivedLength);
