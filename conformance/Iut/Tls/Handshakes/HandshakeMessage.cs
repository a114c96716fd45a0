namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>One thing that was sent, for the evidence.</summary>
/// <param name="Ours">Whether our side sent it.</param>
/// <param name="Name">"ClientHello", "Certificate", "ChangeCipherSpec", "Finished", "Alert" …</param>
/// <param name="Length">Octets of its body; of a protected one, of the record.</param>
/// <param name="Detail">What it says, decoded, in one line, without secrets; empty where nothing is worth it.</param>
public sealed record HandshakeMessage(bool Ours, string Name, int Length, string Detail);
