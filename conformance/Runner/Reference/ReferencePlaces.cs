using System.Security.Cryptography;
using System.Text;
using OneM2M.Conformance.Drivers.Embedded.Secure;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Runner.Reference;

/// <summary>
/// Where the embedded reference speaks (D)TLS: a place for each role and each flavour that it expects or presents, with keys and certificates
/// made for this process.
/// </summary>
internal sealed class ReferencePlaces
{
    private const string Domain = "m2msp.example";
    private const string OtherAuthority = "other-cse." + Domain;
    private const int KeyOctets = 32;
    private const int LongestIdentity = 128;
    private const int LongestKey = 64;

    private readonly PkiNames _names = new(Domain);
    private readonly TestPki _pki;
    private readonly TimeProvider _time;
    private readonly PresentedCertificate _presented;
    private readonly Credential _issuer;
    private readonly Credential _ourRawKey;
    private readonly IReadOnlyList<SharedKey> _keys;

    /// <summary>Makes PKI and keys.</summary>
    public ReferencePlaces(TimeProvider time, PresentedCertificate presented)
    {
        _pki = new TestPki(_names, time);
        _presented = presented;
        _time = time;
        _issuer = new Credential(PeerFlavour.CseId, [_pki.Root.Certificate], _pki.Root.Key.Pkcs8);
        _ourRawKey = Show(_pki.Good(CertificateFlavour.RawPublicKey), PeerFlavour.Raw);
        _keys =
        [
            new SharedKey(Encoding.UTF8.GetBytes("Kpsa-0001@" + Domain), RandomNumberGenerator.GetBytes(KeyOctets)),
            new SharedKey(Encoding.UTF8.GetBytes("Kpsa-".PadRight(LongestIdentity - Domain.Length - 1, '1') + "@" + Domain), RandomNumberGenerator.GetBytes(KeyOctets)),
            new SharedKey(Encoding.UTF8.GetBytes("Kpsa-0002@" + Domain), RandomNumberGenerator.GetBytes(LongestKey)),
        ];
    }

    /// <summary>Keys that all places share with our side.</summary>
    public IReadOnlyList<SharedKey> Keys => _keys;

    /// <summary>All places, over TLS and DTLS.</summary>
    public IEnumerable<ReferencePlace> All() => new[] { false, true }.SelectMany(d => Servers(d).Concat(Clients(d)));

    private IEnumerable<ReferencePlace> Servers(bool datagrams)
    {
        yield return Place(SecureRole.EntityB, "in-cse", datagrams, PeerFlavour.CseId, PeerFlavour.CseId) with
        {
            ShowsElsewhere = [Show(new TestPki(_names with { CseId = OtherAuthority }, _time, _pki.Root).Good(CertificateFlavour.CseId), PeerFlavour.CseId)],
        };
        foreach (var expected in new[] { PeerFlavour.AeId, PeerFlavour.Device, PeerFlavour.NodeId, PeerFlavour.Raw })
            yield return Place(SecureRole.EntityB, "in-cse", datagrams, expected, PeerFlavour.CseId);
        foreach (var presented in new[] { PeerFlavour.Device, PeerFlavour.NodeId, PeerFlavour.Raw })
            yield return Place(SecureRole.EntityB, "mn-cse", datagrams, PeerFlavour.CseId, presented);
        yield return Place(SecureRole.Maf, null, datagrams, PeerFlavour.CseId, PeerFlavour.Fqdn);
        foreach (var expected in new[] { PeerFlavour.Device, PeerFlavour.CseId, PeerFlavour.NodeId, PeerFlavour.AeId, PeerFlavour.Raw })
            yield return Place(SecureRole.Mef, null, datagrams, expected, PeerFlavour.Fqdn);
    }

    private IEnumerable<ReferencePlace> Clients(bool datagrams)
    {
        yield return Place(SecureRole.EntityA, "in-cse", datagrams, PeerFlavour.CseId, PeerFlavour.CseId);
        foreach (var expected in new[] { PeerFlavour.Device, PeerFlavour.NodeId, PeerFlavour.Raw, PeerFlavour.Fqdn })
            yield return Place(SecureRole.EntityA, "in-cse", datagrams, expected, PeerFlavour.CseId);
        foreach (var presented in new[] { PeerFlavour.Device, PeerFlavour.NodeId, PeerFlavour.Raw })
            yield return Place(SecureRole.EntityA, "asn-cse", datagrams, PeerFlavour.CseId, presented);
        foreach (var expected in new[] { PeerFlavour.CseId, PeerFlavour.Device, PeerFlavour.NodeId })
            yield return Place(SecureRole.EntityA, "field-domain-ae", datagrams, expected, PeerFlavour.AeId);
        foreach (var presented in new[] { PeerFlavour.Device, PeerFlavour.NodeId, PeerFlavour.Raw })
            yield return Place(SecureRole.Enrolee, "mn-cse", datagrams, PeerFlavour.Fqdn, presented);
        yield return Place(SecureRole.Enrolee, "in-cse", datagrams, PeerFlavour.Fqdn, PeerFlavour.CseId);
        yield return Place(SecureRole.Enrolee, "field-domain-ae", datagrams, PeerFlavour.Fqdn, PeerFlavour.AeId);
    }

    private ReferencePlace Place(SecureRole role, string? entity, bool datagrams, PeerFlavour expects, PeerFlavour due)
    {
        var presents = Of(_presented.FlavourOf(entity ?? (role == SecureRole.Maf ? "maf" : "mef"), FlavourNames.Of(Of(due))));
        var listens = role is SecureRole.EntityB or SecureRole.Maf or SecureRole.Mef;
        var shown = Presented(presents);
        var infrastructure = entity is "in-cse" or "in-ae";
        var statusIsDuty = role == SecureRole.Enrolee && infrastructure;
        var profile = new SecureEndpointProfile($"embedded reference, {role} over {(datagrams ? "dtls" : "tls")}, expects {expects}, presents {presents}", role, datagrams)
        {
            Listens = listens,
            Entity = entity,
            Authority = listens ? due == PeerFlavour.Fqdn ? _names.Fqdn : _names.CseId : expects == PeerFlavour.Fqdn ? _names.Fqdn : _names.CseId,
            OtherAuthorities = role == SecureRole.EntityB && expects == PeerFlavour.CseId && presents == PeerFlavour.CseId ? [OtherAuthority] : [],
            Keys = _keys,
            ConnectsOnDemand = !listens,
            Certificates = new CertificateProfile
            {
                Flavour = presents,
                Identity = presents == PeerFlavour.Raw ? null : _names.Of(Of(presents)),
                TrustAnchors = [_pki.Root.Certificate],
                Ours = expects == PeerFlavour.Raw ? _ourRawKey : Show(_pki.Good(Of(expects)), expects),
                Issuer = _issuer,
                Revoked = expects == PeerFlavour.Raw ? null : Show(Deviations.For(_names, Of(expects)).Single(d => d.Name == "revoked").MakeFor(_pki, Of(expects)), expects),
                ExpectedOfUs = expects == PeerFlavour.Raw ? null : _names.Of(Of(expects)),
            },
        };
        return new ReferencePlace(profile)
        {
            Shows = shown,
            Expects = expects,
            ExpectedIdentifier = role == SecureRole.EntityB || role == SecureRole.Maf || expects == PeerFlavour.Raw ? null : _names.Of(Of(expects)),
            TrustedKeys = expects == PeerFlavour.Raw ? [_ourRawKey.Chain[0]] : [],
            Anchors = [_pki.Root.Certificate],
            RevocationLists = statusIsDuty ? _pki.RevocationLists() : [],
            StatusIsDuty = statusIsDuty,
        };
    }

    private Credential Presented(PeerFlavour configured)
    {
        var flavour = Of(_presented.ShownInstead(FlavourNames.Of(Of(configured))));
        var of = Of(flavour);
        var deviates = _presented.Flavour is null || _presented.Flavour == FlavourNames.Of(of);
        var deviation = deviates && _presented.Deviation is { } name ? Deviations.For(_names, of).FirstOrDefault(d => d.Name == name) : null;
        var shown = Show(deviation is null ? _pki.Good(of) : deviation.MakeFor(_pki, of), flavour);
        if (deviation is not null && !_presented.SignsWithItsKey)
            shown = shown with { PrivateKey = _pki.Good(of).Key.Pkcs8 };
        return _presented.SendsIssuers ? shown : shown with { Chain = [shown.Chain[0]] };
    }

    private static Credential Show(Issued issued, PeerFlavour flavour) => new(flavour, [issued.Octets, .. issued.Issuers], issued.Key.Pkcs8);

    private static PeerFlavour Of(string flavour) => Enum.GetValues<PeerFlavour>().Single(f => FlavourNames.Of(Of(f)) == flavour);

    private static CertificateFlavour Of(PeerFlavour flavour) => flavour switch
    {
        PeerFlavour.Raw => CertificateFlavour.RawPublicKey,
        PeerFlavour.Device => CertificateFlavour.Device,
        PeerFlavour.CseId => CertificateFlavour.CseId,
        PeerFlavour.AeId => CertificateFlavour.AeId,
        PeerFlavour.NodeId => CertificateFlavour.NodeId,
        _ => CertificateFlavour.Fqdn,
    };
}
