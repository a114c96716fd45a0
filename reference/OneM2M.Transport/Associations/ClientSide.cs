using System.Text;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Associations;

/// <summary>The client of one handshake, over TLS or DTLS: BouncyCastle asks, the rules answer.</summary>
internal sealed class ClientSide(ClientOptions options, bool datagrams) : AbstractTlsClient(BouncyCastle.CryptoFor(options.Rules)), TlsAuthentication, TlsPskIdentity
{
    private readonly HandshakeRules _rules = options.Rules;
    private PresentedChain? _peer;
    private PeerJudgement? _judgement;

    /// <summary>Set when the handshake is finished.</summary>
    public AssociationIdentity? Identity { get; private set; }

    private string? ServerName => _rules.ServerName(options.Authority);

    public override int GetMaxCertificateChainLength() => options.Limits.MaxChain;

    public override int GetMaxHandshakeMessageSize() => options.Limits.MaxMessageOctets;

    // Certificates are the judge's matter (8.1.2.5), their signatures included.
    public override bool ShouldCheckSigAlgOfPeerCerts() => false;

    public override bool ShouldUseExtendedMasterSecret() => _rules.ExtendsMasterSecret;

    public override TlsAuthentication GetAuthentication() => this;

    public void NotifyServerCertificate(TlsServerCertificate serverCertificate)
    {
        _peer = BouncyCastle.Presented(serverCertificate.Certificate) with { Staples = Staples(serverCertificate.CertificateStatus) };
        _judgement = _peer.Certificates.Count == 0
            ? PeerJudgement.Refuse("the server shows no certificate")
            : _rules.Judge(_peer, options.Judge ?? (_ => PeerJudgement.Refuse("nothing is known by which to judge it", AlertOfNoTrust)));
        if (!_judgement.Accepted)
            throw new TlsFatalAlert(_judgement.Alert, _judgement.Reason);
    }

    public TlsCredentials? GetClientCredentials(CertificateRequest certificateRequest) => _rules.ShownToServer(options.Credential)?.Signer(m_context, _rules);

    public override TlsPskIdentity? GetPskIdentity() => options.Key is null ? null : this;

    public void SkipIdentityHint()
    {
    }

    public void NotifyIdentityHint(byte[] psk_identity_hint)
    {
    }

    byte[] TlsPskIdentity.GetPskIdentity() => _rules.IdentitySent(options.Key!);

    // BouncyCastle clears what it is given.
    public byte[] GetPsk() => [.. _rules.KeyUsed(options.Key!)];

    public override void NotifyHandshakeComplete()
    {
        var parameters = m_context.SecurityParameters;
        Identity = new AssociationIdentity(new KeyExporter(parameters))
        {
            Authority = options.Authority,
            ServerName = ServerName,
            Suite = parameters.CipherSuite,
            Datagrams = datagrams,
            KeyIdentity = parameters.PskIdentity,
            Peer = _peer,
            Judgement = _judgement,
        };
    }

    protected override ProtocolVersion[] GetSupportedVersions() => [.. _rules.Versions(datagrams).Select(BouncyCastle.Version)];

    protected override int[] GetSupportedCipherSuites() =>
    [
        .. options.Key is null ? [] : _rules.SuitesWithKeys(datagrams),
        .. options.Judge is null ? [] : _rules.SuitesWithCertificates(datagrams),
    ];

    protected override IList<ServerName>? GetSniServerNames() =>
        ServerName is { } name ? [new ServerName(NameType.host_name, Encoding.ASCII.GetBytes(name))] : null;

    protected override IList<int> GetSupportedGroups(IList<int> namedGroupRoles) => namedGroupRoles.Contains(NamedGroupRole.ecdh) ? [.. _rules.Groups] : [];

    protected override IList<SignatureAndHashAlgorithm> GetSupportedSignatureAlgorithms() => [.. _rules.Signatures.Select(BouncyCastle.SignatureAlgorithm)];

    protected override CertificateStatusRequest? GetCertificateStatusRequest() =>
        options.Judge is not null && !options.ExpectsRawPublicKey && _rules.AsksForStatus ? base.GetCertificateStatusRequest() : null;

    protected override short[]? GetAllowedServerCertificateTypes() =>
        options.Judge is null ? null : options.ExpectsRawPublicKey ? [CertificateType.RawPublicKey] : [CertificateType.X509];

    protected override short[]? GetAllowedClientCertificateTypes() =>
        _rules.ShownToServer(options.Credential) is { IsRawPublicKey: true } ? [CertificateType.RawPublicKey] : null;

    private const byte AlertOfNoTrust = 48;

    private static byte[][] Staples(CertificateStatus? status) => status is { StatusType: CertificateStatusType.ocsp } ? [status.OcspResponse.GetEncoded()] : [];
}
