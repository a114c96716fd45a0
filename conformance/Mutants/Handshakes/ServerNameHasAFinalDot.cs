using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-013", "the server_name of a client ends with a dot", AlsoFails = ["REQ-TLS-012"])]
internal sealed class ServerNameHasAFinalDot : HandshakeRules
{
    public override string? ServerName(string authority) => authority + ".";
}
