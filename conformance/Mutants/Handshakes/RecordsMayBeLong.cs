using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-010", "a record of more than 2^14 octets is taken")]
internal sealed class RecordsMayBeLong : HandshakeRules
{
    public override bool RefusesLongRecords => false;
}
