namespace OneM2M.Security.KeyDerivation;

/// <summary>End-to-End Message Confidentiality Key, Ke2e_msg_conf (TS-0003 10.3.6.2).</summary>
public sealed class Ke2eMsgConf(ReadOnlySpan<byte> octets) : SymmetricKey(octets);
