using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Nodes.Secure;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Drivers.Embedded.Secure;

/// <summary>Says in the words of the reference what the suite says in its own.</summary>
internal static class Translation
{
    /// <summary>What it shows.</summary>
    public static LocalCredential Of(Credential credential) => new(credential.Chain, credential.PrivateKey, credential.Flavour == PeerFlavour.Raw);

    /// <summary>A key that it shares.</summary>
    public static PresharedKey Of(SharedKey key) => new(key.Identity, key.Key);

    /// <summary>What it trusts of its peer at <paramref name="place"/>.</summary>
    public static PeerTrust Trust(ReferencePlace place, CertificateRules rules) => new()
    {
        Expected =
        [
            new CertificateExpectation(Of(place.Expects), place.Profile.Listens ? CertificateEnd.Client : CertificateEnd.Server)
            {
                Identifier = place.ExpectedIdentifier,
                PublicKeys = [.. place.TrustedKeys.Select(Identifier)],
                StatusIsDuty = place.StatusIsDuty,
            },
        ],
        Anchors = place.Anchors,
        RevocationLists = place.RevocationLists,
        Rules = rules,
    };

    private static PublicKeyId Identifier(byte[] key) => PublicKeyId.TryForm(key, NiHash.Sha256, out var id, out _)
        ? id
        : throw new ArgumentException("A trusted raw public key is none.", nameof(key));

    private static CertificateFlavour Of(PeerFlavour flavour) => flavour switch
    {
        PeerFlavour.Raw => CertificateFlavour.Raw,
        PeerFlavour.Device => CertificateFlavour.Device,
        PeerFlavour.CseId => CertificateFlavour.CseId,
        PeerFlavour.AeId => CertificateFlavour.AeId,
        PeerFlavour.NodeId => CertificateFlavour.NodeId,
        _ => CertificateFlavour.Fqdn,
    };
}
