namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>One step of the key computation, recomputed by the suite's own lines from what was seen in the handshake.</summary>
/// <param name="Name">"pre-master secret", "master secret", "key block", "client Finished", "server Finished", "export LABEL".</param>
/// <param name="Length">Octets.</param>
/// <param name="Digest">First 8 octets of SHA-256 over the value, hexadecimal: two runs can be compared, the value is not shown.</param>
/// <param name="Agrees">Whether the stack had the same; null where it shows nothing to compare with.</param>
public sealed record KeyStep(string Name, int Length, string Digest, bool? Agrees);
