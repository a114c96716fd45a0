using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-044", "whoever is not trusted is let in by the name in its certificate",
    AlsoFails =
    [
        "REQ-CAV-007", "REQ-CAV-030", "REQ-CAV-032", "REQ-CAV-035", "REQ-CAV-036", "REQ-CAV-038", "REQ-CAV-040", "REQ-CAV-043",
        "REQ-CAV-057",
    ])]
internal sealed class NameMakesUpForThePath : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        base.Judge(presented, judge) is { Alert: not 48 } judgement ? judgement : PeerJudgement.Accept("name");
}
