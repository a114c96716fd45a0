namespace OneM2M.Security.KeyDerivation;

/// <summary>The pre-provisioned key that an enrolee shares with its M2M Enrolment Function (TS-0003 8.3.2.1); the standard fixes no length.</summary>
public sealed class Kpm(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
