using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>Keys and certificates as files for somebody else's server, made on the fly and removed with the test.</summary>
internal sealed class Credentials : IDisposable
{
    /// <summary>The authority in the certificate.</summary>
    public const string Authority = "in-cse.m2msp.example";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-tls-");

    /// <summary>Makes them: ECDSA on secp256r1, and RSA where that is asked for.</summary>
    public Credentials(bool rsa = false)
    {
        using AsymmetricAlgorithm key = rsa ? RSA.Create(2048) : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedName("CN=" + Authority);
        var request = key is RSA r ? new CertificateRequest(name, r, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) : new CertificateRequest(name, (ECDsa)key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Authority);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(rsa ? X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyEncipherment : X509KeyUsageFlags.DigitalSignature, true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        File.WriteAllText(Certificate, certificate.ExportCertificatePem() + "\n");
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem() + "\n");
        File.WriteAllText(PublicKey, key.ExportSubjectPublicKeyInfoPem() + "\n");
        File.WriteAllText(PresharedKeys, "kpsa-0001:00112233445566778899aabbccddeeff\n");
    }

    /// <summary>Path of the certificate, PEM.</summary>
    public string Certificate => Path.Combine(_folder.FullName, "certificate.pem");

    /// <summary>Path of its private key, PEM.</summary>
    public string Key => Path.Combine(_folder.FullName, "key.pem");

    /// <summary>Path of its public key, PEM.</summary>
    public string PublicKey => Path.Combine(_folder.FullName, "public.pem");

    /// <summary>Path of identities and pre-shared keys as GnuTLS reads them.</summary>
    public string PresharedKeys => Path.Combine(_folder.FullName, "psk.txt");

    /// <summary>A file of this content among them; its path.</summary>
    public string Add(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
