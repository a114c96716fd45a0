using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-039", "whoever shows a Node-ID certificate is refused")]
internal sealed class NodeIdCertificatesAreRefused : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        base.Judge(presented, judge) is { Flavour: not "node-id" } judgement ? judgement : PeerJudgement.Refuse("no Node-ID certificates here");
}
