using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-012", "a client leaves out the server_name")]
internal sealed class NoServerIsNamed : HandshakeRules
{
    public override string? ServerName(string authority) => null;
}
