using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-037", "whoever shows a device certificate is refused")]
internal sealed class DeviceCertificatesAreRefused : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        base.Judge(presented, judge) is { Flavour: not "device" } judgement ? judgement : PeerJudgement.Refuse("no device certificates here");
}
