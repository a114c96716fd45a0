using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-023", "the CAs of the certificate that is shown are left out", AlsoFails = ["REQ-CAV-024"])]
internal sealed class NoCertificateIsShown : HandshakeRules
{
    public override IReadOnlyList<byte[]> Shown(LocalCredential credential) => [base.Shown(credential)[0]];
}
