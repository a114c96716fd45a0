using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>The key to which a client would encrypt, where the key exchange is RSA.</summary>
internal static class CertificateKey
{
    /// <summary>"rsa 2048"; null where the key exchange is another one or the certificate can't be read.</summary>
    public static string? Describe(Answer answer)
    {
        if (!CipherSuites.KeyExchange(answer.Hello!.Suite).StartsWith("RSA", StringComparison.Ordinal) || answer.Flight.Certificate.IsEmpty)
            return null;
        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(answer.Flight.Certificate.Span);
            using var key = certificate.GetRSAPublicKey();
            return key is null ? null : $"rsa {key.KeySize}";
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
