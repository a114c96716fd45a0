using OneM2M.Conformance.Pki.Making;
using OneM2M.Nodes.Secure;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;
using OneM2M.Transport.Associations;
using PkiFlavour = OneM2M.Conformance.Pki.CertificateFlavour;

namespace OneM2M.Nodes.Tests.Secure;

/// <summary>Both ends of associations, certified by the suite's own PKI, which shares no code with the reference.</summary>
internal sealed class Parties
{
    private static readonly PkiNames AtB = new("m2msp.example");
    private static readonly PkiNames AtA = new("m2msp.example") { CseId = "mn-cse.m2msp.example" };

    /// <summary>What certifies Entity B and the MEF.</summary>
    public TestPki Servers { get; } = new(AtB, TimeProvider.System);

    /// <summary>What certifies Entity A.</summary>
    public TestPki Clients { get; } = new(AtA, TimeProvider.System);

    /// <summary>A key that both hold.</summary>
    public PresharedKey Key { get; } = new("kpsa-0001@m2msp.example"u8.ToArray(), [.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    /// <summary>For the wire.</summary>
    public static LocalCredential Credential(Issued issued) => new([issued.Octets, .. issued.Issuers], issued.Key.Pkcs8, issued.Kind == IssuedKind.RawKey);

    /// <summary>Entity B, which expects Entity A's certificate of a flavour.</summary>
    public SecureEndpointOptions EntityB(CertificateExpectation expected, PkiFlavour own = PkiFlavour.CseId) => new()
    {
        Authorities =
        [
            new SecureAuthority(AtB.CseId)
            {
                Keys = [Key],
                Credentials = [Credential(Servers.Good(own))],
                Trust = new PeerTrust { Expected = [expected], Anchors = [Clients.Root.Certificate] },
            },
        ],
    };

    /// <summary>Entity A, which expects Entity B by its CSE-ID.</summary>
    public SecureClientOptions EntityA(Issued shown) => new()
    {
        Authority = AtB.CseId,
        Credential = Credential(shown),
        Trust = new PeerTrust { Expected = [new CertificateExpectation(CertificateFlavour.CseId, CertificateEnd.Server) { Identifier = AtB.CseId }], Anchors = [Servers.Root.Certificate] },
    };

    /// <summary>What Entity B expects of Entity A by a certificate of <paramref name="flavour"/>.</summary>
    public static CertificateExpectation Expecting(PkiFlavour flavour, Issued shown) => flavour switch
    {
        PkiFlavour.RawPublicKey => new CertificateExpectation(CertificateFlavour.Raw, CertificateEnd.Client) { PublicKeys = [IdOf(shown)] },
        PkiFlavour.Device => new CertificateExpectation(CertificateFlavour.Device, CertificateEnd.Client),
        PkiFlavour.AeId => new CertificateExpectation(CertificateFlavour.AeId, CertificateEnd.Client),
        PkiFlavour.NodeId => new CertificateExpectation(CertificateFlavour.NodeId, CertificateEnd.Client),
        _ => new CertificateExpectation(CertificateFlavour.CseId, CertificateEnd.Client) { Identifier = AtA.CseId },
    };

    private static PublicKeyId IdOf(Issued rawKey) =>
        PublicKeyId.TryForm(rawKey.Octets, NiHash.Sha256, out var id, out var fault) ? id : throw new InvalidOperationException(fault.ToString());
}
