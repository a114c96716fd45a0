using System.Security.Cryptography.X509Certificates;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Clients;

/// <summary>Clients of others with certificates and raw public keys: the ones that verify are told apart from the ones that don't.</summary>
public sealed class ClientCertificateTests : IDisposable
{
    private const string Suites = "ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0";

    private readonly Shows _shows = new();

    /// <inheritdoc/>
    public void Dispose() => _shows.Dispose();

    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BothShowOne(bool datagrams)
    {
        using var client = Client.OpenSsl(datagrams, [.. Verifying, "-cert", _shows.At("leaf.pem"), "-cert_chain", _shows.At("issuers.pem"), "-key", _shows.At("key.pem")]);
        var report = await client.ShakeHandsAsync(Plan(datagrams, Right) with { Exports = [(Known.ConnectionLabel, 48)] });
        Assert.Equal((HandshakeEnd.Completed, null, null), (report.End, report.Trouble, report.AlertName));
        Assert.Equal((23, 0x0403), (report.Group, report.Signature));
        Assert.Equal(_shows.OfServer.Octets, report.Presented[0]);
        Assert.Contains(23, report.OfferedGroups);
        Assert.Equal(6, report.Computation.Count);
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
    }

    [ProgramFact("openssl")]
    public async Task WhoShowsNoneIsTaken()
    {
        using var client = Client.OpenSsl(datagrams: false, Verifying);
        var report = await client.ShakeHandsAsync(Plan(false, Right));
        Assert.Equal((HandshakeEnd.Completed, 0), (report.End, report.Presented.Count));
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "CertificateRequest" });
        var unasked = await client.ShakeHandsAsync(Plan(false, Right) with { AsksForCertificate = false });
        Assert.DoesNotContain(unasked.Messages, m => m is { Name: "CertificateRequest" } or { Ours: false, Name: "Certificate" });
    }

    [ProgramTheory("openssl")]
    [InlineData("untrusted", "unknown_ca")]
    [InlineData("expired", "certificate_expired")]
    [InlineData("wrong name", "bad_certificate")]
    public async Task OpenSslThatVerifiesRefusesAWrongOne(string what, string alert)
    {
        using var right = Client.OpenSsl(datagrams: false, Verifying);
        var refused = await right.ShakeHandsAsync(Plan(false, Wrong(what)));
        Assert.Equal((HandshakeEnd.RefusedByAlert, alert, true), (refused.End, refused.AlertName, refused.AlertIsFatal));
        using var lax = Client.OpenSsl(datagrams: false, "-cipher", Suites);
        Assert.True((await lax.ShakeHandsAsync(Plan(false, Wrong(what)))).IsAccepted);
    }

    [ProgramTheory("openssl")]
    [InlineData("untrusted")]
    [InlineData("expired")]
    public async Task OverDtlsToo(string what)
    {
        using var right = Client.OpenSsl(datagrams: true, Verifying);
        Assert.Equal(HandshakeEnd.RefusedByAlert, (await right.ShakeHandsAsync(Plan(true, Wrong(what)))).End);
        using var lax = Client.OpenSsl(datagrams: true, "-cipher", Suites);
        Assert.True((await lax.ShakeHandsAsync(Plan(true, Wrong(what)))).IsAccepted);
    }

    /// <summary>With a certificate of its own root, since GnuTLS 3.7 finds that the chains of the test PKI violate their constraints on names.</summary>
    [ProgramTheory("gnutls-cli")]
    [InlineData("untrusted", Credentials.Authority)]
    [InlineData("wrong name", "other.example")]
    public async Task GnuTlsThatVerifiesRefusesAWrongOne(string what, string expected)
    {
        using var trusted = new Credentials();
        using var other = new Credentials();
        using var right = GnuTls("--x509cafile", trusted.Certificate, "--verify-hostname", Credentials.Authority);
        var accepted = await right.ShakeHandsAsync(Plan(false, SelfSigned(trusted)));
        Assert.True(accepted.IsAccepted, $"{accepted.End} {accepted.AlertName} {accepted.Trouble}");
        using var wrong = GnuTls("--x509cafile", trusted.Certificate, "--verify-hostname", expected);
        var shown = SelfSigned(what == "untrusted" ? other : trusted);
        var refused = await wrong.ShakeHandsAsync(Plan(false, shown));
        Assert.Equal((HandshakeEnd.RefusedByAlert, "bad_certificate"), (refused.End, refused.AlertName));
        using var lax = GnuTls("--insecure");
        Assert.True((await lax.ShakeHandsAsync(Plan(false, shown))).IsAccepted);
    }

    [ProgramTheory("gnutls-cli")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RawPublicKeysOfBoth(bool datagrams)
    {
        using var client = Client.GnuTls(
            datagrams, "+ECDHE-ECDSA:+CTYPE-CLI-RAWPK:+CTYPE-SRV-RAWPK", "--insecure", "--rawpkfile", _shows.At("raw.pem"), "--rawpkkeyfile", _shows.At("raw-key.pem"));
        var ours = Shows.Of(_shows.Pki.Good(CertificateFlavour.RawPublicKey), PeerFlavour.Raw);
        var report = await client.ShakeHandsAsync(Plan(datagrams, ours));
        Assert.Equal((HandshakeEnd.Completed, null), (report.End, report.Trouble));
        Assert.Equal([2], report.OfferedServerTypes);
        Assert.True(report.PresentedRawPublicKey);
        Assert.Equal(_shows.RawOfServer.Octets, Assert.Single(report.Presented));
    }

    [ProgramFact("openssl")]
    public async Task WhoTakesNoRawPublicKeyIsTold()
    {
        using var client = Client.OpenSsl(datagrams: false, "-cipher", Suites);
        var report = await client.ShakeHandsAsync(Plan(false, Shows.Of(_shows.Pki.Good(CertificateFlavour.RawPublicKey), PeerFlavour.Raw)));
        Assert.Equal(HandshakeEnd.RefusedByUs, report.End);
        Assert.Contains("no raw public key", report.Trouble, StringComparison.Ordinal);
        Assert.Empty(report.OfferedServerTypes);
    }

    private static Client GnuTls(params string[] arguments) => Client.GnuTls(datagrams: false, "+ECDHE-ECDSA:+CTYPE-X509", arguments);

    private static Credential SelfSigned(Credentials files)
    {
        using var certificate = X509Certificate2.CreateFromPemFile(files.Certificate, files.Key);
        using var key = certificate.GetECDsaPrivateKey()!;
        return new Credential(PeerFlavour.Fqdn, [certificate.RawData], key.ExportPkcs8PrivateKey());
    }

    private string[] Verifying =>
        ["-cipher", Suites, "-CAfile", _shows.At("root.pem"), "-verify_return_error", "-verify", "5", "-verify_hostname", "in-cse.m2msp.example"];

    private Credential Right => Shows.Of(_shows.Pki.Good(CertificateFlavour.CseId), PeerFlavour.CseId);

    private Credential Wrong(string what) => what switch
    {
        "untrusted" => Shows.Of(new TestPki(new PkiNames("m2msp.example"), TimeProvider.System).Good(CertificateFlavour.CseId), PeerFlavour.CseId),
        "expired" => Shows.Of(Deviations.All.Single(d => d.Name == "expired").MakeFor(_shows.Pki, CertificateFlavour.CseId), PeerFlavour.CseId),
        _ => Shows.Of(_shows.Pki.Good(CertificateFlavour.NodeId), PeerFlavour.NodeId),
    };

    private static HandshakePlan Plan(bool datagrams, Credential credential) => Known.WithCertificate(datagrams, credential) with { Deadline = TimeSpan.FromSeconds(8) };
}
