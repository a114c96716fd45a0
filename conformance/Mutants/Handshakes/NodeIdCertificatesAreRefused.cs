using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-TLS-039", "whoever shows a Node-ID certificate is refused",
    AlsoFails =
    [
        "REQ-CAV-014", "REQ-CAV-020", "REQ-CAV-029", "REQ-CAV-031", "REQ-CAV-032", "REQ-CAV-033", "REQ-CAV-035", "REQ-CAV-037",
        "REQ-CAV-039", "REQ-CAV-054", "REQ-CRT-044", "REQ-CRT-045", "REQ-CRT-046", "REQ-CRT-047", "REQ-CRT-049", "REQ-TLS-037",
    ])]
internal sealed class NodeIdCertificatesAreRefused : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        base.Judge(presented, judge) is { Flavour: not "node-id" } judgement ? judgement : PeerJudgement.Refuse("no Node-ID certificates here");
}
