using System.Text;
using Org.BouncyCastle.Asn1.Ocsp;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Associations;

/// <summary>The server of one handshake, over TLS or DTLS: BouncyCastle asks, the rules answer.</summary>
internal sealed class ServerSide(ServerOptions options, bool datagrams) : AbstractTlsServer(BouncyCastle.CryptoFor(options.Rules)), TlsPskIdentityManager
{
    private readonly HandshakeRules _rules = options.Rules;
    private string? _serverName;
    private VirtualAuthority? _meant;
    private PresentedChain? _peer;
    private PeerJudgement? _judgement;

    /// <summary>Set when the handshake is finished.</summary>
    public AssociationIdentity? Identity { get; private set; }

    private VirtualAuthority Meant => _meant ??= _rules.Meant(_serverName, options.Authorities)
        ?? throw new TlsFatalAlert(AlertDescription.unrecognized_name, "no such authority here");

    public override int GetMaxCertificateChainLength() => options.Limits.MaxChain;

    public override int GetMaxHandshakeMessageSize() => options.Limits.MaxMessageOctets;

    // Certificates are the judge's matter (8.1.2.5), their signatures included.
    public override bool ShouldCheckSigAlgOfPeerCerts() => false;

    public override bool ShouldUseExtendedMasterSecret() => _rules.ExtendsMasterSecret;

    // Renegotiation is always refused, so that a client that does not know RFC 5746 endangers nobody; the standard does not ask for it.
    public override void NotifySecureRenegotiation(bool secureRenegotiation)
    {
        if (!_rules.LetsInWithRenegotiation(secureRenegotiation))
            throw new TlsFatalAlert(AlertDescription.handshake_failure, "not with this kind of renegotiation");
    }

    public override void ProcessClientExtensions(IDictionary<int, byte[]> clientExtensions)
    {
        base.ProcessClientExtensions(clientExtensions);
        var name = clientExtensions is null ? null : TlsExtensionsUtilities.GetServerNameExtensionClient(clientExtensions)?.FirstOrDefault(n => n.NameType == NameType.host_name);
        _serverName = name is null ? null : Encoding.Latin1.GetString(name.NameData);
    }

    public override int[] GetSupportedGroups() => [.. _rules.Groups];

    public override IDictionary<int, byte[]> GetServerExtensions()
    {
        var extensions = base.GetServerExtensions();
        if (_serverName is not null && _rules.AcknowledgesServerName)
            TlsExtensionsUtilities.AddServerNameExtensionServer(extensions);
        return extensions;
    }

    public override TlsCredentials? GetCredentials() => UsesCertificates ? Credential()?.Signer(m_context, _rules) : null;

    public override CertificateStatus? GetCertificateStatus() => UsesCertificates && Credential()?.Staple is { } staple
        ? new CertificateStatus(CertificateStatusType.ocsp, OcspResponse.GetInstance(staple))
        : null;

    public override CertificateRequest? GetCertificateRequest() => UsesCertificates && _rules.AsksForCertificate
        ? new CertificateRequest([ClientCertificateType.ecdsa_sign], [.. _rules.Signatures.Select(BouncyCastle.SignatureAlgorithm)], null)
        : null;

    public override void NotifyClientCertificate(Certificate clientCertificate)
    {
        if (clientCertificate.IsEmpty)
        {
            if (!_rules.LetsInWithoutCertificate)
                throw new TlsFatalAlert(AlertDescription.handshake_failure, "the client shows no certificate");
            return;
        }

        _peer = BouncyCastle.Presented(clientCertificate);
        _judgement = _rules.Judge(_peer, _rules.JudgeOf(Meant, options.Authorities));
        if (!_judgement.Accepted)
            throw new TlsFatalAlert(_judgement.Alert, _judgement.Reason);
    }

    public override TlsPskIdentityManager GetPskIdentityManager() => this;

    public byte[]? GetHint() => _rules.IdentityHint(Meant);

    // BouncyCastle clears what it is given.
    public byte[]? GetPsk(byte[] identity) => _rules.Find(identity, _rules.KeysOf(Meant, options.Authorities)) is { } key ? [.. _rules.KeyUsed(key)] : null;

    public override void NotifyHandshakeComplete()
    {
        var parameters = m_context.SecurityParameters;
        Identity = new AssociationIdentity(new KeyExporter(parameters))
        {
            Authority = Meant.Name,
            ServerName = _serverName,
            Suite = parameters.CipherSuite,
            Datagrams = datagrams,
            KeyIdentity = parameters.PskIdentity,
            Peer = _peer,
            Judgement = _judgement,
        };
    }

    protected override bool PreferLocalCipherSuites() => _rules.PrefersOwnOrder;

    protected override bool AllowEncryptThenMac() => _rules.EncryptsThenMacs;

    protected override bool AllowCertificateStatus() => UsesCertificates && Credential()?.Staple is not null;

    protected override ProtocolVersion[] GetSupportedVersions() => [.. _rules.Versions(datagrams).Select(BouncyCastle.Version)];

    protected override int[] GetSupportedCipherSuites() => [.. _rules.SuitesWithKeys(datagrams), .. _rules.SuitesWithCertificates(datagrams)];

    protected override short[]? GetAllowedClientCertificateTypes() =>
        UsesCertificates && _rules.AsksForCertificate ? [.. _rules.CertificateTypes.Select(t => (short)t)] : null;

    /// <summary>A suite is chosen only where the authority that is meant can go through with it.</summary>
    protected override bool SelectCipherSuite(int cipherSuite) =>
        (!TlsEccUtilities.IsEccCipherSuite(cipherSuite) || Group() >= 0)
        && (IsWithKeys(cipherSuite) ? _rules.KeysOf(Meant, options.Authorities).Count > 0 : SignatureIsTaken() && Credential() is not null)
        && base.SelectCipherSuite(cipherSuite);

    protected override int SelectECDH(int minimumCurveBits) => Group();

    private bool UsesCertificates => m_selectedCipherSuite >= 0 && !IsWithKeys(m_selectedCipherSuite);

    private bool IsWithKeys(int suite) => _rules.SuitesWithKeys(datagrams).Contains(suite);

    /// <summary>The client's first group that we have; a client that names none takes any (RFC 8422 4).</summary>
    private int Group()
    {
        var offered = m_context.SecurityParameters.ClientSupportedGroups;
        return offered is null ? _rules.Groups[0] : offered.FirstOrDefault(_rules.Groups.Contains, -1);
    }

    private bool SignatureIsTaken() =>
        m_context.SecurityParameters.ClientSigAlgs?.Any(a => a.Hash == HashAlgorithm.sha256 && a.Signature == SignatureAlgorithm.ecdsa) ?? false;

    /// <summary>The credential of the type that the client takes (RFC 7250 4.2); X.509 where it says nothing.</summary>
    private LocalCredential? Credential()
    {
        var types = m_clientExtensions is null ? null : TlsExtensionsUtilities.GetServerCertificateTypeExtensionClient(m_clientExtensions);
        return (types ?? [CertificateType.X509])
            .Select(type => _rules.CredentialsOf(Meant, options.Authorities).FirstOrDefault(c => c.IsRawPublicKey == (type == CertificateType.RawPublicKey)))
            .FirstOrDefault(c => c is not null);
    }
}
