using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Handshakes with certificates and raw public keys, with servers of others.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly Shows _shows = new();

    /// <inheritdoc/>
    public void Dispose() => _shows.Dispose();

    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BothShowOne(bool datagrams)
    {
        await using var peer = await Peer.OpenSslAsync(
            datagrams, [.. _shows.OpenSsl(verify: true), "-servername", "in-cse.m2msp.example", "-cert2", _shows.At("leaf.pem"), "-key2", _shows.At("key.pem"), "-keymatexport", Known.ConnectionLabel, "-keymatexportlen", "48"]);
        var ours = Shows.Of(_shows.Pki.Good(CertificateFlavour.AeId), PeerFlavour.AeId);
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(datagrams, ours) with { ServerName = "in-cse.m2msp.example", Exports = [(Known.ConnectionLabel, 48)] });
        Assert.Equal((HandshakeEnd.Completed, null, null), (report.End, report.Trouble, report.AlertName));
        Assert.Equal((23, 0x0403, true, true), (report.Group, report.Signature, report.AskedForCertificate, report.ServerNameAcknowledged));
        Assert.Equal(_shows.OfServer.Octets, report.Presented[0]);
        Assert.False(report.PresentedRawPublicKey);
        Assert.Equal(6, report.Computation.Count);
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
        var printed = await peer.Process.SaysAsync("Keying material: ");
        Assert.Equal(printed.Split(": ")[1].Trim(), Convert.ToHexString(Assert.Single(report.Exported)));
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "CertificateVerify", Detail: "ecdsa_secp256r1_sha256" });
    }

    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WithoutOne(bool datagrams)
    {
        await using var peer = await Peer.OpenSslAsync(datagrams, _shows.OpenSsl(verify: true));
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(datagrams, credential: null));
        Assert.Equal((HandshakeEnd.RefusedByAlert, "handshake_failure", true, true), (report.End, report.AlertName, report.AlertIsFatal, report.AskedForCertificate));
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "Certificate", Length: 3 });
    }

    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task OneOfAnotherRoot(bool datagrams)
    {
        var stranger = new TestPki(new PkiNames("m2msp.example"), TimeProvider.System);
        await using var peer = await Peer.OpenSslAsync(datagrams, _shows.OpenSsl(verify: true));
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(datagrams, Shows.Of(stranger.Good(CertificateFlavour.AeId), PeerFlavour.AeId)));
        Assert.Equal(HandshakeEnd.RefusedByAlert, report.End);
        Assert.Contains(report.AlertName, new[] { "unknown_ca", "bad_certificate", "decrypt_error" });
    }

    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NobodyAsks(bool datagrams)
    {
        await using var peer = await Peer.OpenSslAsync(datagrams, _shows.OpenSsl(verify: false));
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(datagrams, Shows.Of(_shows.Pki.Good(CertificateFlavour.AeId), PeerFlavour.AeId)));
        Assert.Equal((HandshakeEnd.Completed, false, false), (report.End, report.AskedForCertificate, report.ServerNameAcknowledged));
        Assert.DoesNotContain(report.Messages, m => m is { Ours: true, Name: "Certificate" });
    }

    [ProgramFact("openssl")]
    public async Task AGroupThatTheServerHasNot()
    {
        await using var peer = await Peer.OpenSslAsync(datagrams: false, [.. _shows.OpenSsl(verify: false), "-groups", "P-256"]);
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(false, null) with { Groups = [24] });
        Assert.Equal((HandshakeEnd.RefusedByAlert, "handshake_failure"), (report.End, report.AlertName));
    }

    /// <summary>OpenSSL 3.0 passes over what RFC 7250 adds: the client gets what it did not ask for.</summary>
    [ProgramFact("openssl")]
    public async Task ACertificateInsteadOfARawPublicKey()
    {
        await using var peer = await Peer.OpenSslAsync(datagrams: false, _shows.OpenSsl(verify: false));
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(false, null) with { WantsRawPublicKey = true });
        Assert.Equal(_shows.OfServer.Octets, report.Presented[0]);
        Assert.False(report.PresentedRawPublicKey);
        Assert.Equal((HandshakeEnd.Completed, null), (report.End, report.Trouble));
    }

    [ProgramTheory("gnutls-serv")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task RawPublicKeysOfBoth(bool datagrams)
    {
        await using var peer = await Peer.GnuTlsAsync(
            datagrams, "+ECDHE-ECDSA:+CTYPE-CLI-RAWPK:+CTYPE-SRV-RAWPK", "--require-client-cert", "--rawpkfile", _shows.At("raw.pem"), "--rawpkkeyfile", _shows.At("raw-key.pem"));
        var ours = Shows.Of(_shows.Pki.Good(CertificateFlavour.RawPublicKey), PeerFlavour.Raw);
        var report = await peer.ShakeHandsAsync(Known.WithCertificate(datagrams, ours) with { WantsRawPublicKey = true });
        Assert.Equal((HandshakeEnd.Completed, null), (report.End, report.Trouble));
        Assert.True(report.PresentedRawPublicKey);
        Assert.True(report.AskedForCertificate);
        Assert.Equal(_shows.RawOfServer.Octets, Assert.Single(report.Presented));
        Assert.All(report.Computation, s => Assert.True(s.Agrees, s.Name));
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "Certificate", Detail: "raw public key of 91 octets" });
    }
}
