using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Clients;

/// <summary>Clients of others refuse what our side does wrong as their server.</summary>
public sealed class ClientBadHabitTests : IDisposable
{
    private readonly Shows _shows = new();

    /// <inheritdoc/>
    public void Dispose() => _shows.Dispose();

    [ProgramTheory("openssl")]
    [InlineData(BadHabit.TamperedFinished, "decrypt_error")]
    [InlineData(BadHabit.WrongSignature, "decrypt_error")]
    [InlineData(BadHabit.WrongRecordMac, "bad_record_mac")]
    [InlineData(BadHabit.OutOfOrder, "unexpected_message")]
    [InlineData(BadHabit.MissingMessage, "unexpected_message")]
    [InlineData(BadHabit.OversizedRecord, "record_overflow")]
    [InlineData(BadHabit.EmptyRecords, "unexpected_message")]
    [InlineData(BadHabit.EarlyData, "unexpected_message")]
    [InlineData(BadHabit.InvalidPoint, "illegal_parameter")]
    [InlineData(BadHabit.SuiteNotOffered, "illegal_parameter")]
    [InlineData(BadHabit.Downgrade, "protocol_version")]
    public async Task OpenSslOverTls(BadHabit habit, string alert)
    {
        using var client = Client.OpenSsl(false, "-cipher", "ECDHE-ECDSA-AES128-SHA256:@SECLEVEL=0");
        var report = await client.ShakeHandsAsync(Plan(habit, false));
        Assert.Equal((HandshakeEnd.RefusedByAlert, alert), (report.End, report.AlertName ?? report.Trouble));
    }

    [ProgramTheory("gnutls-cli")]
    [InlineData(BadHabit.TamperedFinished)]
    [InlineData(BadHabit.WrongSignature)]
    [InlineData(BadHabit.WrongRecordMac)]
    [InlineData(BadHabit.OutOfOrder)]
    [InlineData(BadHabit.MissingMessage)]
    [InlineData(BadHabit.OversizedRecord)]
    [InlineData(BadHabit.EmptyRecords)]
    [InlineData(BadHabit.EarlyData)]
    [InlineData(BadHabit.InvalidPoint)]
    [InlineData(BadHabit.SuiteNotOffered)]
    [InlineData(BadHabit.Downgrade)]
    public async Task GnuTlsOverTls(BadHabit habit)
    {
        using var client = Client.GnuTls(false, "+ECDHE-ECDSA:+CTYPE-X509", "--insecure");
        var report = await client.ShakeHandsAsync(Plan(habit, false));
        Assert.True(report.IsRefused, $"{report.End} {report.AlertName} {report.Trouble}");
    }

    [ProgramTheory("openssl")]
    [InlineData(BadHabit.TamperedFinished)]
    [InlineData(BadHabit.WrongRecordMac)]
    [InlineData(BadHabit.OutOfOrder)]
    [InlineData(BadHabit.MissingMessage)]
    [InlineData(BadHabit.OversizedRecord)]
    [InlineData(BadHabit.EarlyData)]
    [InlineData(BadHabit.SuiteNotOffered)]
    [InlineData(BadHabit.Downgrade)]
    public async Task OpenSslOverTlsWithKeys(BadHabit habit)
    {
        using var client = Client.OpenSslWithKey(false);
        var report = await client.ShakeHandsAsync(Known.WithKey(false) with { Habit = habit, Deadline = TimeSpan.FromSeconds(4) });
        Assert.True(report.IsRefused, $"{report.End} {report.AlertName} {report.Trouble}");
    }

    [ProgramTheory("openssl", "gnutls-cli")]
    [InlineData(BadHabit.TamperedFinished)]
    [InlineData(BadHabit.WrongSignature)]
    [InlineData(BadHabit.OutOfOrder)]
    [InlineData(BadHabit.MissingMessage)]
    [InlineData(BadHabit.InvalidPoint)]
    [InlineData(BadHabit.SuiteNotOffered)]
    [InlineData(BadHabit.Downgrade)]
    public async Task OverDtls(BadHabit habit)
    {
        using var openssl = Client.OpenSsl(true, "-cipher", "ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0");
        using var gnutls = Client.GnuTls(true, "+ECDHE-ECDSA:+CTYPE-X509", "--insecure");
        foreach (var client in new[] { openssl, gnutls })
        {
            var report = await client.ShakeHandsAsync(Plan(habit, true));
            Assert.True(report.IsRefused, $"{client == openssl} {report.End} {report.AlertName} {report.Trouble}");
        }
    }

    /// <summary>Over DTLS a record that does not verify is dropped (RFC 6347 4.1.2.7): the repeated one, which is right, completes the handshake.</summary>
    [ProgramTheory("openssl", "gnutls-cli")]
    [InlineData("openssl")]
    [InlineData("gnutls-cli")]
    public async Task OverDtlsARecordThatDoesNotVerifyIsDropped(string program)
    {
        using var client = program == "openssl" ? Client.OpenSslWithKey(true) : Client.GnuTlsWithKey(true);
        var report = await client.ShakeHandsAsync(Known.WithKey(true) with { Habit = BadHabit.WrongRecordMac, Impairment = new Impairment(), Deadline = TimeSpan.FromSeconds(12) });
        Assert.True(report.IsAccepted || report.IsRefused, $"{report.End} {report.Trouble}");
        if (report.IsAccepted)
            Assert.True(report.Messages.Count(m => m is { Ours: true, Name: "ChangeCipherSpec" }) > 1);
    }

    /// <summary>A client may begin a second handshake, say no, or leave a HelloRequest unread (RFC 5246 7.4.1.1): it is told what came.</summary>
    [ProgramTheory("openssl", "gnutls-cli")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ARequestForASecondHandshakeIsAnsweredSomehow(bool datagrams)
    {
        using var openssl = Client.OpenSslWithKey(datagrams);
        using var gnutls = Client.GnuTlsWithKey(datagrams);
        foreach (var client in new[] { openssl, gnutls })
        {
            var report = await client.ShakeHandsAsync(Known.WithKey(datagrams) with { Habit = BadHabit.Renegotiation });
            Assert.Equal("TLS 1.2", report.Version?[^7..]);
            Assert.Contains(report.Messages, m => m is { Ours: true, Name: "protected handshake record" });
            Assert.NotEqual(HandshakeEnd.RefusedByUs, report.End);
        }
    }

    private HandshakePlan Plan(BadHabit habit, bool datagrams) =>
        Known.WithCertificate(datagrams, Shows.Of(_shows.Pki.Good(CertificateFlavour.CseId), PeerFlavour.CseId)) with { Habit = habit, Deadline = TimeSpan.FromSeconds(4) };
}
