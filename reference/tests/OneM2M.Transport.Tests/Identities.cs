using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using OneM2M.Transport.Associations;

namespace OneM2M.Transport.Tests;

/// <summary>Keys and certificates for the tests, in memory and as files for somebody else's client.</summary>
internal sealed class Identities : IDisposable
{
    /// <summary>The authority that answers where nobody is named.</summary>
    public const string Authority = "in-cse.m2msp.example";

    /// <summary>Another authority at the same address.</summary>
    public const string OtherAuthority = "mef.m2msp.example";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-transport-");
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>A self-signed certificate of <paramref name="name"/>; the tests pin it, since path validation is not Transport's matter.</summary>
    public Identities(string name)
    {
        var request = new CertificateRequest(new X500DistinguishedName("CN=" + name), _key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        Certificate = certificate.RawData;
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem() + "\n");
        File.WriteAllText(KeyFile, _key.ExportPkcs8PrivateKeyPem() + "\n");
        File.WriteAllText(KeyPairFile, _key.ExportECPrivateKeyPem() + "\n");
        File.WriteAllText(PublicKeyFile, _key.ExportSubjectPublicKeyInfoPem() + "\n");
    }

    /// <summary>The key at <see cref="Authority"/>.</summary>
    public static PresharedKey Key { get; } = new("kpsa-0001@m2msp.example"u8.ToArray(), Convert.FromHexString("00112233445566778899aabbccddeeff"));

    /// <summary>The key at <see cref="OtherAuthority"/>, under the same identity.</summary>
    public static PresharedKey OtherKey { get; } = new(Key.Identity, Convert.FromHexString("ffeeddccbbaa99887766554433221100"));

    /// <summary>In DER.</summary>
    public byte[] Certificate { get; }

    /// <summary>In DER.</summary>
    public byte[] PublicKey => _key.ExportSubjectPublicKeyInfo();

    /// <summary>Shown as X.509.</summary>
    public LocalCredential Credential => new([Certificate], _key.ExportPkcs8PrivateKey());

    /// <summary>Shown as a raw public key.</summary>
    public LocalCredential RawCredential => new([PublicKey], _key.ExportPkcs8PrivateKey(), isRawPublicKey: true);

    /// <summary>This certificate beside the private key of <paramref name="other"/>.</summary>
    public LocalCredential With(Identities other) => new([Certificate], other._key.ExportPkcs8PrivateKey());

    /// <summary>PEM.</summary>
    public string CertificateFile => Path.Combine(_folder.FullName, "certificate.pem");

    /// <summary>PEM.</summary>
    public string KeyFile => Path.Combine(_folder.FullName, "key.pem");

    /// <summary>PEM.</summary>
    public string PublicKeyFile => Path.Combine(_folder.FullName, "public.pem");

    /// <summary>PEM of the key pair as libcoap reads it for a raw public key.</summary>
    public string KeyPairFile => Path.Combine(_folder.FullName, "pair.pem");

    /// <summary>"0011…".</summary>
    public static string Hex(PresharedKey key) => Convert.ToHexStringLower(key.Key);

    /// <summary>As text.</summary>
    public static string Name(PresharedKey key) => Encoding.UTF8.GetString(key.Identity);

    /// <summary>Takes this certificate and this raw public key, nothing else.</summary>
    public PeerJudgement Judge(PresentedChain chain)
    {
        var expected = chain.IsRawPublicKey ? PublicKey : Certificate;
        return chain.Certificates[0].AsSpan().SequenceEqual(expected)
            ? PeerJudgement.Accept(chain.IsRawPublicKey ? "raw" : "cse-id")
            : PeerJudgement.Refuse("somebody else", 48);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _key.Dispose();
        _folder.Delete(recursive: true);
    }
}
