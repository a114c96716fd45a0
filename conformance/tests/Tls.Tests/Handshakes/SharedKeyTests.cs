using System.Text;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Handshakes with keys, with servers of others.</summary>
public sealed class SharedKeyTests
{
    [ProgramTheory("openssl")]
    [InlineData(false, true)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public async Task TheRightKey(bool datagrams, bool extended)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams, "-keymatexport", Known.ConnectionLabel, "-keymatexportlen", "48");
        var report = await peer.ShakeHandsAsync(Known.WithKey(datagrams) with { ExtendedMasterSecret = extended, Exports = [(Known.ConnectionLabel, 48)] });
        Assert.Equal((HandshakeEnd.Completed, null, null), (report.End, report.Trouble, report.AlertName));
        Assert.Equal((datagrams ? "DTLS 1.2" : "TLS 1.2", datagrams ? Known.PskCcm8 : Known.PskCbc), (report.Version, report.Suite));
        Assert.Equal((null, null, false, false, extended), (report.Group, report.Signature, report.AskedForCertificate, report.Resumed, report.ExtendedMasterSecret));
        Assert.Empty(report.Presented);
        Assert.Equal(
            ["pre-master secret", "master secret", "key block", "client Finished", "server Finished", $"export {Known.ConnectionLabel}"], report.Computation.Select(s => s.Name));
        Assert.Equal([36, 48, datagrams ? 40 : 96, 12, 12, 48], report.Computation.Select(s => s.Length));

        // Without the extended master secret the stack refuses to export, so that there is nothing to compare; OpenSSL exports all the same.
        Assert.All(report.Computation, s => Assert.Equal(extended || !s.Name.StartsWith("export", StringComparison.Ordinal) ? true : null, s.Agrees));
        var printed = await peer.Process.SaysAsync("Keying material: ");
        Assert.Equal(printed.Split(": ")[1].Trim(), Convert.ToHexString(Assert.Single(report.Exported)));
        Assert.Null(report.KeyLog);
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "ClientKeyExchange", Detail: "psk_identity \"kpsa-0001\"" });
    }

    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheWrongKey(bool datagrams)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams);
        var report = await peer.ShakeHandsAsync(Known.WithKey(datagrams, Known.WrongKey) with { Deadline = TimeSpan.FromSeconds(3) });
        Assert.True(report.IsRefused, $"{report.End} {report.Trouble}");
        Assert.Equal(datagrams ? HandshakeEnd.Silent : HandshakeEnd.RefusedByAlert, report.End);
        Assert.Equal(datagrams ? null : "bad_record_mac", report.AlertName);
        Assert.DoesNotContain("server Finished", report.Messages.Select(m => m.Name));
    }

    [ProgramTheory("openssl")]
    [InlineData(false, 0)]
    [InlineData(false, 200)]
    [InlineData(false, 65_535)]
    [InlineData(true, 0)]
    [InlineData(true, 200)]
    [InlineData(true, 65_535)]
    public async Task AnIdentityOfAnyLengthIsSent(bool datagrams, int length)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams);
        var identity = Encoding.ASCII.GetBytes(new string('i', length));
        var report = await peer.ShakeHandsAsync(Known.WithKey(datagrams, Known.Key with { Identity = identity }) with { Deadline = TimeSpan.FromSeconds(3) });

        // It takes any identity up to what it has room for.
        Assert.Equal(length < 256, report.IsAccepted);
        Assert.Contains(report.Messages, m => m is { Ours: true, Name: "ClientKeyExchange" } && m.Length == length + 2);
    }

    [ProgramTheory("openssl")]
    [InlineData(23, true)]
    [InlineData(24, true)]
    [InlineData(29, false)]
    public async Task WithForwardSecrecy(int group, bool computedTwice)
    {
        await using var peer = await Peer.OpenSslAsync(
            datagrams: false, "-nocert", "-psk", Known.Secret, "-cipher", "ECDHE-PSK-AES128-CBC-SHA256", "-groups", "P-256:P-384:X25519");
        var report = await peer.ShakeHandsAsync(Known.WithKey(false) with { Suites = [0xc037], Groups = [group] });
        Assert.Equal((HandshakeEnd.Completed, null, group), (report.End, report.Trouble, report.Group));
        Assert.Equal(computedTwice ? true : null, report.Computation[0].Agrees);
        Assert.All(report.Computation.Skip(1), s => Assert.True(s.Agrees, s.Name));
    }

    [ProgramTheory("gnutls-serv")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task GnuTls(bool datagrams)
    {
        using var credentials = new Credentials();
        await using var peer = await Peer.GnuTlsAsync(datagrams, "+PSK", "--pskpasswd", credentials.PresharedKeys);
        var right = await peer.ShakeHandsAsync(Known.WithKey(datagrams) with { Payload = "GET / HTTP/1.0\r\n\r\n"u8.ToArray() });
        Assert.Equal((HandshakeEnd.Completed, null), (right.End, right.Trouble));
        Assert.Equal(datagrams, right.CookieExchanged);
        Assert.True(right.Reply?.Length > 0);
        Assert.All(right.Computation, s => Assert.True(s.Agrees));
        var unknown = await peer.ShakeHandsAsync(Known.WithKey(datagrams, Known.Key with { Identity = "nobody"u8.ToArray() }) with { Deadline = TimeSpan.FromSeconds(3) });
        Assert.True(unknown.IsRefused, $"{unknown.End} {unknown.Trouble}");
        var wrong = await peer.ShakeHandsAsync(Known.WithKey(datagrams, Known.WrongKey) with { Deadline = TimeSpan.FromSeconds(3) });
        Assert.True(wrong.IsRefused, $"{wrong.End} {wrong.Trouble}");
    }
}
