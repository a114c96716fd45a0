using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants.Handshakes;

[Mutant("REQ-CAV-056", "a certificate is refused although its path is valid")]
internal sealed class NobodyIsTrusted : HandshakeRules
{
    public override PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) =>
        presented.IsRawPublicKey ? base.Judge(presented, judge) : PeerJudgement.Refuse("nobody is trusted");
}
