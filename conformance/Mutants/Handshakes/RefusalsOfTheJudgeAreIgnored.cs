using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-057", "whoever shows a certificate is let in, whatever the verification says")]
internal sealed class RefusalsOfTheJudgeAreIgnored : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        base.Judge(presented, judge) is { Accepted: true } judgement ? judgement : PeerJudgement.Accept("unverified");
}
