using System.Collections.Concurrent;
using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>
/// What our side shows at one endpoint: what the target file gives, or what we make ourselves below a CA that the implementation trusts.
/// Used by many scenarios at a time.
/// </summary>
internal sealed class OurCredentials(SecureEndpointProfile endpoint, TimeProvider time)
{
    private static readonly HashSet<string> OwnCa = new(StringComparer.Ordinal)
    {
        "ca-revoked", "path-length-exceeded", "name-excluded", "name-not-permitted", "signature-rsa", "signature-p384", "untrusted-issuer", "no-name-constraints",
    };

    private const string SubjectAltName = "2.5.29.17";

    private readonly ConcurrentDictionary<string, Lazy<Credential>> _made = new(StringComparer.Ordinal);
    private readonly Lazy<TestPki?> _pki = new(() => Below(endpoint, time, Names(endpoint)));
    private readonly Lazy<TestPki> _strange = new(() => new TestPki(Names(endpoint), time));

    /// <summary>The flavour in which the implementation expects us.</summary>
    public PeerFlavour Flavour => FlavourOf(endpoint, Certificates);

    /// <summary>The same for any endpoint: that of the certificate of ours which the target file gives, else the usual one of its role.</summary>
    public static PeerFlavour FlavourOf(SecureEndpointProfile endpoint, CertificateProfile certificates) =>
        certificates.Ours?.Flavour ?? (endpoint.Role == SecureRole.Enrolee ? PeerFlavour.Fqdn : PeerFlavour.CseId);

    /// <summary>Whether a deviation brings a CA of its own, so that a good one by a CA of ours is what it is held against.</summary>
    public static bool BringsItsCa(string deviation) => OwnCa.Contains(deviation) || deviation.StartsWith("issuer-", StringComparison.Ordinal)
        || deviation.StartsWith("chain-", StringComparison.Ordinal) || deviation.StartsWith("name-constraints-", StringComparison.Ordinal);

    /// <summary>One that an honest implementation accepts: made below the CA that it trusts where there is one, so that what deviates from it differs in one thing.</summary>
    public Credential Good() => Certificates switch
    {
        { Ours: { Flavour: PeerFlavour.Raw } raw } => raw,
        { Issuer: not null } => Good(Flavour),
        { Ours: { } ours } => ours,
        _ => throw new NotApplicableException($"the entry {endpoint.Name} names no certificate of ours that the implementation is to accept, and no certificate.issuer"),
    };

    /// <summary>One of <paramref name="flavour"/> that keeps every rule.</summary>
    public Credential Good(PeerFlavour flavour) => Make($"good {flavour}", pki => pki.Good(Of(flavour)), flavour);

    /// <summary>As <see cref="Good()"/>, by a CA of ours between.</summary>
    public Credential GoodBelowCa() => Make("good below a CA", pki => pki.GoodBelowCa(Of(Flavour)), Flavour);

    /// <summary>One that breaks a rule, by the name of the deviation; NotApplicable where the flavour knows no such deviation.</summary>
    public Credential Deviating(string name)
    {
        var deviation = Find(name);
        if (!deviation.Flavours.Contains(Of(Flavour)))
            throw new NotApplicableException($"certificates of the flavour {EndpointWords.Name(Flavour)} cannot deviate so: {deviation.Breaks}");
        return Make(name, pki => deviation.MakeFor(pki, Of(Flavour)), Flavour);
    }

    /// <summary>A good one whose domain name is written as <paramref name="form"/> says: "capital letters" or "its form with a final dot".</summary>
    public Credential Written(string form)
    {
        var names = Names(endpoint);
        if (Flavour is not (PeerFlavour.CseId or PeerFlavour.Fqdn or PeerFlavour.NodeId))
            throw new NotApplicableException($"a certificate of the flavour {EndpointWords.Name(Flavour)} names no domain");
        string Rewrite(string name) => form == "capital letters" ? name.ToUpperInvariant() : name + ".";
        var rewritten = names with { CseId = Rewrite(names.CseId), Fqdn = Rewrite(names.Fqdn), NodeId = Rewrite(names.NodeId) };
        return Make(form, _ => Below(endpoint, time, rewritten)!.Good(Of(Flavour)), Flavour);
    }

    /// <summary>What a deviation breaks, in words.</summary>
    public static string Breaks(string name) => Find(name).Breaks;

    /// <summary>Good in all but its root, which nobody trusts; needs nothing of the target file.</summary>
    public Credential Untrusted() => _made.GetOrAdd("untrusted", _ => new Lazy<Credential>(() => Show(_strange.Value.Good(Of(Flavour)), Flavour))).Value;

    /// <summary>A raw public key that nobody knows.</summary>
    public Credential UnknownRawKey() =>
        _made.GetOrAdd("raw", _ => new Lazy<Credential>(() => Show(_strange.Value.Good(CertificateFlavour.RawPublicKey), PeerFlavour.Raw))).Value;

    private CertificateProfile Certificates =>
        endpoint.Certificates ?? throw new NotApplicableException($"the entry {endpoint.Name} names no certificate");

    private Credential Make(string name, Func<TestPki, Issued> make, PeerFlavour flavour)
    {
        var pki = _pki.Value ?? throw new NotApplicableException(
            $"the entry {endpoint.Name} names no certificate.issuer, a CA that the implementation trusts, below which it could be made");
        return _made.GetOrAdd(name, _ => new Lazy<Credential>(() => Show(make(pki), flavour))).Value;
    }

    private static Deviation Find(string name) => Deviations.All.FirstOrDefault(d => d.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "no deviation of that name; `ts0003 pki --list` names them");

    private static Credential Show(Issued issued, PeerFlavour flavour) => new(flavour, [issued.Octets, .. issued.Issuers], issued.Key.Pkcs8);

    private static TestPki? Below(SecureEndpointProfile endpoint, TimeProvider time, PkiNames names)
    {
        if (endpoint.Certificates?.Issuer is not { } issuer)
            return null;
        var certificate = issuer.Chain[0];
        using var read = X509CertificateLoader.LoadCertificate(certificate);
        var isAnchor = read.SubjectName.RawData.AsSpan().SequenceEqual(read.IssuerName.RawData);
        var authority = new Authority("issuer", new TestKey(issuer.PrivateKey, read.PublicKey.ExportSubjectPublicKeyInfo()), certificate, [.. issuer.Chain.Skip(1)])
        {
            Subject = read.SubjectName.RawData,
        };
        return new TestPki(names, time, isAnchor ? authority with { Chain = [] } : authority);
    }

    /// <summary>The names that our certificates carry: the one that is expected, in the form of each flavour.</summary>
    private static PkiNames Names(SecureEndpointProfile endpoint)
    {
        const string Unnamed = "m2msp.example";
        var expected = endpoint.Certificates?.ExpectedOfUs ?? IdentityOf(endpoint.Certificates?.Ours);
        var names = new PkiNames(Unnamed);
        return expected switch
        {
            null => names,
            _ when expected.Contains("://", StringComparison.Ordinal) => names with { AeId = expected },
            _ => names with { CseId = expected, Fqdn = expected, NodeId = expected },
        };
    }

    /// <summary>The first DNS name or URI of a certificate of ours; null where there is none.</summary>
    private static string? IdentityOf(Credential? credential)
    {
        if (credential is null or { Flavour: PeerFlavour.Raw or PeerFlavour.Device })
            return null;
        using var read = X509CertificateLoader.LoadCertificate(credential.Chain[0]);
        if (read.Extensions.FirstOrDefault(e => e.Oid?.Value == SubjectAltName) is not { } extension)
            return null;
        var names = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
        while (names.HasData)
        {
            var tag = names.PeekTag();
            if (tag is { TagClass: TagClass.ContextSpecific, TagValue: 2 or 6 })
                return names.ReadCharacterString(UniversalTagNumber.IA5String, tag);
            names.ReadEncodedValue();
        }

        return null;
    }

    /// <summary>The same flavour in the words of the PKI.</summary>
    public static CertificateFlavour Of(PeerFlavour flavour) => flavour switch
    {
        PeerFlavour.Raw => CertificateFlavour.RawPublicKey,
        PeerFlavour.Device => CertificateFlavour.Device,
        PeerFlavour.CseId => CertificateFlavour.CseId,
        PeerFlavour.AeId => CertificateFlavour.AeId,
        PeerFlavour.NodeId => CertificateFlavour.NodeId,
        _ => CertificateFlavour.Fqdn,
    };
}
