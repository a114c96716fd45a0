namespace OneM2M.Security.KeyDerivation;

/// <summary>End-to-End Attribute Confidentiality Key, Ke2e_att_conf (TS-0003 10.3.6.2).</summary>
public sealed class Ke2eAttConf(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
