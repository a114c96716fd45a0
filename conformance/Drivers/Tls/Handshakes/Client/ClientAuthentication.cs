using OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Client;

/// <summary>Takes whatever the server shows, and shows what the plan says where it is asked.</summary>
internal sealed class ClientAuthentication(Association association, TlsContext context) : TlsAuthentication
{
    /// <summary>The scenario judges it, not the driver.</summary>
    public void NotifyServerCertificate(TlsServerCertificate serverCertificate)
    {
    }

    /// <inheritdoc/>
    public TlsCredentials? GetClientCredentials(CertificateRequest certificateRequest)
    {
        if (association.Plan.Credential is not { } shown || context.SecurityParameters.ClientCertificateType != CredentialConversion.TypeOf(shown))
            return null;
        return association.Mischief.Commits(BadHabit.MissingMessage)
            ? new UnprovenCredential(CredentialConversion.Message(shown))
            : CredentialConversion.Signer(shown, association.Crypto, context, certificateRequest.SupportedSignatureAlgorithms);
    }
}
