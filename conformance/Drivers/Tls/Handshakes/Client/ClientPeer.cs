using System.Text;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Client;

/// <summary>A client that does what a plan says, as the stack asks it.</summary>
internal sealed class ClientPeer(Association association) : AbstractTlsClient(association.Crypto)
{
    private const int MostCertificates = 64;
    private const int MostMessage = 1 << 17;
    private const int PaddingExtension = 21;

    private readonly HandshakePlan _plan = association.Plan;

    private bool IsSigned => _plan.Suites.Any(s => CipherSuites.IsSigned((ushort)s));

    /// <inheritdoc/>
    public override TlsPskIdentity? GetPskIdentity() => _plan.Key is { } key ? new PlannedIdentity(key) : null;

    /// <inheritdoc/>
    public override TlsAuthentication GetAuthentication() => new ClientAuthentication(association, m_context);

    /// <inheritdoc/>
    public override TlsSession? GetSessionToResume() => (_plan.Resumes?.Session as HeldSession)?.Resume(association.Crypto);

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
    public override TlsKeyExchangeFactory GetKeyExchangeFactory() =>
        _plan.Habit == BadHabit.MissingMessage ? new LenientKeyExchangeFactory() : base.GetKeyExchangeFactory();

    /// <inheritdoc/>
    public override IDictionary<int, byte[]> GetClientExtensions()
    {
        var extensions = base.GetClientExtensions();
        if (_plan.Habit == BadHabit.OversizedRecord)
            extensions[PaddingExtension] = new byte[OneM2M.Transport.Probe.ContentType.MaxContent];
        return extensions;
    }

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

    /// <inheritdoc/>
    protected override CertificateStatusRequest? GetCertificateStatusRequest() => null;

    /// <inheritdoc/>
    protected override IList<ServerName>? GetSniServerNames() =>
        _plan.ServerName is { } name ? [new ServerName(NameType.host_name, Encoding.UTF8.GetBytes(name))] : null;

    /// <inheritdoc/>
    protected override IList<int>? GetSupportedGroups(IList<int> namedGroupRoles) =>
        _plan.Suites.Any(s => CipherSuites.UsesCurve((ushort)s)) ? [.. _plan.Groups] : null;

    /// <summary>ECDSA over SHA-256 first (10.1.1.1, 10.1.1.3); others, so that what a server signs with is seen rather than refused.</summary>
    protected override IList<SignatureAndHashAlgorithm>? GetSupportedSignatureAlgorithms() => !IsSigned ? null :
    [
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa),
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha384, SignatureAlgorithm.ecdsa),
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha512, SignatureAlgorithm.ecdsa),
        SignatureAndHashAlgorithm.GetInstance(HashAlgorithm.sha256, SignatureAlgorithm.rsa),
    ];

    /// <inheritdoc/>
    protected override short[]? GetAllowedServerCertificateTypes() => _plan.WantsRawPublicKey ? [CertificateType.RawPublicKey] : null;

    /// <inheritdoc/>
    protected override short[]? GetAllowedClientCertificateTypes() => _plan.Credential is { } shown && shown.IsRaw() ? [CertificateType.RawPublicKey] : null;
}
