using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-044", "whoever is not trusted is let in by the name in its certificate")]
internal sealed class NameMakesUpForThePath : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        base.Judge(presented, judge) is { Alert: not 48 } judgement ? judgement : PeerJudgement.Accept("name");
}
