using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Certificates for both sides, as files for somebody else's server and as credentials for ours.</summary>
internal sealed class Shows : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-shows-");

    /// <summary>The PKI that the server trusts.</summary>
    public TestPki Pki { get; } = new(new PkiNames("m2msp.example"), TimeProvider.System);

    /// <summary>What the server shows.</summary>
    public Issued OfServer { get; }

    /// <summary>What the server's raw public key is.</summary>
    public Issued RawOfServer { get; }

    /// <summary>Makes them.</summary>
    public Shows()
    {
        OfServer = Pki.Good(CertificateFlavour.CseId);
        RawOfServer = Pki.Good(CertificateFlavour.RawPublicKey);
        Write("chain.pem", OfServer.ToPem());
        Write("leaf.pem", Pem("CERTIFICATE", OfServer.Octets));
        Write("issuers.pem", string.Concat(OfServer.Issuers.Select(i => Pem("CERTIFICATE", i))));
        Write("key.pem", OfServer.Key.ToPem());
        Write("root.pem", Pem("CERTIFICATE", Pki.Root.Certificate));
        Write("raw.pem", RawOfServer.ToPem());
        Write("raw-key.pem", RawOfServer.Key.ToPem());
    }

    /// <summary>Arguments of `openssl s_server`; with <paramref name="verify"/> it wants a certificate of ours.</summary>
    public string[] OpenSsl(bool verify) =>
    [
        "-cert", At("leaf.pem"), "-cert_chain", At("issuers.pem"), "-key", At("key.pem"), "-cipher", "ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0",
        .. verify ? ["-CAfile", At("root.pem"), "-Verify", "3", "-verify_return_error"] : Array.Empty<string>(),
    ];

    /// <summary>What we show: a certificate of an AE.</summary>
    public static Credential Of(Issued issued, PeerFlavour flavour) => new(flavour, [issued.Octets, .. issued.Issuers], issued.Key.Pkcs8);

    /// <summary>Path of a file.</summary>
    public string At(string name) => Path.Combine(_folder.FullName, name);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string content) => File.WriteAllText(At(name), content.EndsWith('\n') ? content : content + "\n");

    private static string Pem(string label, byte[] octets) => new string(System.Security.Cryptography.PemEncoding.Write(label, octets)) + "\n";
}
