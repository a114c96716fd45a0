using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Nodes.Secure;

/// <summary>What an entity is configured to trust of its peers (TS-0003 8.1.2.4), and the verdict by it (8.1.2.5).</summary>
public sealed record PeerTrust
{
    private const byte BadCertificate = 42;
    private const byte UnsupportedCertificate = 43;
    private const byte CertificateRevoked = 44;
    private const byte CertificateExpired = 45;
    private const byte CertificateUnknown = 46;
    private const byte UnknownCa = 48;

    /// <summary>Whom it expects, one entry for each; who fits one of them is let in.</summary>
    public required IReadOnlyList<CertificateExpectation> Expected { get; init; }

    /// <summary>Trust anchors in DER.</summary>
    public IReadOnlyList<byte[]> Anchors { get; init; } = [];

    /// <summary>Revocation lists in DER.</summary>
    public IReadOnlyList<byte[]> RevocationLists { get; init; } = [];

    /// <summary>Rules; a mutant has others.</summary>
    public CertificateRules Rules { get; init; } = CertificateRules.Standard;

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Judges what a peer presented. A refusal tells the reasons of the expectation that it comes nearest to.</summary>
    public PeerJudgement Judge(PresentedChain presented)
    {
        CertificateVerdict? nearest = null;
        foreach (var expectation in Expected)
        {
            var verdict = CertificateVerification.Verify(presented.Certificates, expectation, Anchors, RevocationLists, Time.GetUtcNow(), Rules, presented.Staples);
            if (verdict.IsAccepted)
                return PeerJudgement.Accept(NameOf(expectation.Flavour), verdict.Identifiers.FirstOrDefault());
            if (nearest is null || verdict.Faults.Count < nearest.Faults.Count)
                nearest = verdict;
        }

        return nearest is null ? PeerJudgement.Refuse("nobody is expected", CertificateUnknown) : PeerJudgement.Refuse(nearest.ToString(), AlertFor(nearest.Faults[0].Fault));
    }

    /// <summary>The flavour as a target file names it.</summary>
    private static string NameOf(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.Raw => "raw",
        CertificateFlavour.Device => "device",
        CertificateFlavour.CseId => "cse-id",
        CertificateFlavour.AeId => "ae-id",
        CertificateFlavour.NodeId => "node-id",
        _ => "fqdn",
    };

    /// <summary>The alert of RFC 5246 7.2.2 that says it best.</summary>
    private static byte AlertFor(CertificateFault fault) => fault switch
    {
        CertificateFault.OtherKind => UnsupportedCertificate,
        CertificateFault.Revoked => CertificateRevoked,
        CertificateFault.Expired or CertificateFault.NotYetValid => CertificateExpired,
        CertificateFault.NoPath or CertificateFault.RawKeyNotTrusted => UnknownCa,
        CertificateFault.StatusUnknown or CertificateFault.IdentifierMissing or CertificateFault.IdentifierMismatch => CertificateUnknown,
        _ => BadCertificate,
    };
}
