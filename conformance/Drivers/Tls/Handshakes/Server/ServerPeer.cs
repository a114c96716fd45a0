using OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;
using Org.BouncyCastle.Asn1.Ocsp;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Server;

/// <summary>A server that does what a plan says, as the stack asks it. It takes whatever certificate a client shows: the scenario judges it.</summary>
internal sealed class ServerPeer(Association association) : AbstractTlsServer(association.Crypto)
{
    private const int MostCertificates = 64;
    private const int MostMessage = 1 << 17;
    private const int SessionId = 32;

    private readonly HandshakePlan _plan = association.Plan;
    private readonly Selection _selection = new(association.Plan);

    private bool IsOld => !TlsUtilities.IsTlsV12(m_context);

    /// <inheritdoc/>
    public override TlsPskIdentityManager GetPskIdentityManager() => new PlannedKeys(_plan);

    /// <inheritdoc/>
    public override ProtocolVersion GetServerVersion() => association.Mischief.Commits(BadHabit.Downgrade)
        ? Selection.Pretend(m_context.ClientSupportedVersions, association.Transcript.IsDatagrams ? ProtocolVersion.DTLSv10 : ProtocolVersion.TLSv11)
        : base.GetServerVersion();

    /// <inheritdoc/>
    public override int GetSelectedCipherSuite()
    {
        var wrong = IsOld ? _selection.Old(m_offeredCipherSuites) : _plan.Habit == BadHabit.SuiteNotOffered ? _selection.NotOffered(m_offeredCipherSuites) : null;
        if (wrong is not { } suite)
            return base.GetSelectedCipherSuite();
        association.Mischief.Commits(BadHabit.SuiteNotOffered);
        SelectCipherSuite(suite);
        return Selection.Pretend(m_offeredCipherSuites, suite);
    }

    /// <inheritdoc/>
    public override int[] GetSupportedGroups() => [.. _plan.Groups];

    /// <inheritdoc/>
    public override TlsCredentials? GetCredentials()
    {
        if (KeyExchangeAlgorithm.PSK == Exchange || KeyExchangeAlgorithm.ECDHE_PSK == Exchange || _plan.Credential is not { } shown)
            return null;
        if (shown.IsRaw() && TlsExtensionsUtilities.GetServerCertificateTypeExtensionClient(m_clientExtensions)?.Contains(CertificateType.RawPublicKey) != true)
            throw new TlsFatalAlert(AlertDescription.handshake_failure, "their hello takes no raw public key, and our side has nothing else");
        return CredentialConversion.Signer(shown, association.Crypto, m_context, m_context.SecurityParameters.ClientSigAlgs)
            ?? throw new TlsFatalAlert(AlertDescription.handshake_failure, "their hello takes no signature that our key can make");
    }

    /// <inheritdoc/>
    public override CertificateRequest? GetCertificateRequest() => !_plan.AsksForCertificate ? null : new CertificateRequest(
        [ClientCertificateType.ecdsa_sign, ClientCertificateType.rsa_sign], IsOld ? null : SignatureAlgorithms(), null);

    /// <inheritdoc/>
    public override CertificateStatus? GetCertificateStatus() =>
        _plan.Staple is { } staple ? new CertificateStatus(CertificateStatusType.ocsp, OcspResponse.GetInstance(staple)) : null;

    /// <inheritdoc/>
    public override IDictionary<int, byte[]> GetServerExtensions()
    {
        var extensions = base.GetServerExtensions();

        // Who uses a server_name says so (RFC 6066 3).
        if (association.Transcript.Facts.Client?.ServerName is not null)
            extensions[Org.BouncyCastle.Tls.ExtensionType.server_name] = [];
        return extensions;
    }

    /// <inheritdoc/>
    public override void NotifyClientCertificate(Certificate clientCertificate)
    {
    }

    /// <inheritdoc/>
    public override TlsSession? GetSessionToResume(byte[] sessionID) =>
        _plan.Resumes?.Session is HeldSession held && sessionID.Length > 0 && held.Id.AsSpan().SequenceEqual(sessionID) ? held.Resume(association.Crypto) : null;

    /// <inheritdoc/>
    public override byte[] GetNewSessionID() => System.Security.Cryptography.RandomNumberGenerator.GetBytes(SessionId);

    /// <inheritdoc/>
    public override bool ShouldUseExtendedMasterSecret() => _plan.ExtendedMasterSecret;

    /// <inheritdoc/>
    public override bool AllowLegacyResumption() => true;

    /// <inheritdoc/>
    public override bool ShouldCheckSigAlgOfPeerCerts() => false;

    /// <inheritdoc/>
    public override int GetMaxCertificateChainLength() => MostCertificates;

    /// <inheritdoc/>
    public override int GetMaxHandshakeMessageSize() => MostMessage;

    /// <inheritdoc/>
    public override int GetHandshakeTimeoutMillis() => (int)Math.Clamp(_plan.Deadline.TotalMilliseconds, 1, int.MaxValue);

    /// <inheritdoc/>
    public override void NotifyAlertReceived(short alertLevel, short alertDescription) => association.TakeAlert(alertLevel, alertDescription);

    /// <inheritdoc/>
    public override void NotifyAlertRaised(short alertLevel, short alertDescription, string? message, Exception? cause) => association.TakeRaised(alertLevel, alertDescription);

    /// <inheritdoc/>
    public override void NotifyHandshakeComplete()
    {
        base.NotifyHandshakeComplete();
        association.Finish(m_context);
    }

    /// <inheritdoc/>
    protected override ProtocolVersion[] GetSupportedVersions() =>
        association.Transcript.IsDatagrams ? ProtocolVersion.DTLSv12.Only() : ProtocolVersion.TLSv12.Only();

    /// <inheritdoc/>
    protected override int[] GetSupportedCipherSuites() => [.. _plan.Suites];

    /// <summary>The plan's order counts.</summary>
    protected override bool PreferLocalCipherSuites() => true;

    /// <inheritdoc/>
    protected override bool AllowCertificateStatus() => _plan.Staple is not null;

    /// <summary>Whatever they show is taken.</summary>
    protected override short[] GetAllowedClientCertificateTypes() => [CertificateType.X509, CertificateType.RawPublicKey];

    /// <summary>The first of the plan's groups that they offer; where they offer none, the first.</summary>
    protected override int SelectECDH(int minimumCurveBits)
    {
        var offered = m_context.SecurityParameters.ClientSupportedGroups;
        return _plan.Groups.Where(g => offered is null || offered.Contains(g)).DefaultIfEmpty(-1).First();
    }

    private int Exchange => m_context.SecurityParameters.KeyExchangeAlgorithm;

    private static List<SignatureAndHashAlgorithm> SignatureAlgorithms() =>
    [
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa),
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha384, SignatureAlgorithm.ecdsa),
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha512, SignatureAlgorithm.ecdsa),
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha256, SignatureAlgorithm.rsa),
    ];
}
