using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>OpenSSL refuses what our side does wrong, in the words that it has for it.</summary>
public sealed class BadHabitTests : IDisposable
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
    [InlineData(BadHabit.Renegotiation, "no_renegotiation")]
    public async Task OverTls(BadHabit habit, string alert)
    {
        await using var peer = await Peer.OpenSslAsync(datagrams: false, _shows.OpenSsl(verify: true));
        var report = await peer.ShakeHandsAsync(WithCertificate(habit, datagrams: false, patient: true));
        Assert.Equal((HandshakeEnd.RefusedByAlert, alert), (report.End, report.AlertName ?? report.Trouble));
    }

    [ProgramTheory("openssl")]
    [InlineData(BadHabit.TamperedFinished, "decrypt_error")]
    [InlineData(BadHabit.WrongRecordMac, "bad_record_mac")]
    [InlineData(BadHabit.OutOfOrder, "unexpected_message")]
    [InlineData(BadHabit.MissingMessage, "unexpected_message")]
    [InlineData(BadHabit.OversizedRecord, "record_overflow")]
    [InlineData(BadHabit.EmptyRecords, "unexpected_message")]
    [InlineData(BadHabit.EarlyData, "unexpected_message")]
    [InlineData(BadHabit.Renegotiation, "no_renegotiation")]
    public async Task OverTlsWithKeys(BadHabit habit, string alert)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams: false);
        var report = await peer.ShakeHandsAsync(Known.WithKey(false) with { Habit = habit });
        Assert.Equal((HandshakeEnd.RefusedByAlert, alert), (report.End, report.AlertName ?? report.Trouble));
    }

    [ProgramTheory("openssl")]
    [InlineData(BadHabit.TamperedFinished)]
    [InlineData(BadHabit.WrongSignature)]
    [InlineData(BadHabit.WrongRecordMac)]
    [InlineData(BadHabit.MissingMessage)]
    [InlineData(BadHabit.OversizedRecord)]
    [InlineData(BadHabit.EarlyData)]
    [InlineData(BadHabit.InvalidPoint)]
    [InlineData(BadHabit.Renegotiation)]
    public async Task OverDtls(BadHabit habit)
    {
        await using var peer = await Peer.OpenSslAsync(datagrams: true, _shows.OpenSsl(verify: true));
        var report = await peer.ShakeHandsAsync(WithCertificate(habit, datagrams: true, patient: false));
        Assert.True(report.IsRefused, $"{report.End} {report.AlertName} {report.Trouble}");
    }

    /// <summary>DTLS is made for datagrams that are lost, late or not for it: these are no faults there (RFC 6347 4.1.2.7, 4.2.2).</summary>
    [ProgramTheory("openssl")]
    [InlineData(BadHabit.OutOfOrder)]
    [InlineData(BadHabit.EmptyRecords)]
    public async Task OverDtlsAnHonestServerPutsUpWithIt(BadHabit habit)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams: true);
        var report = await peer.ShakeHandsAsync(Known.WithKey(true) with { Habit = habit });
        Assert.Equal((HandshakeEnd.Completed, null), (report.End, report.AlertName ?? report.Trouble));
    }

    /// <summary>A server that is told to put up with what RFC 5746 forbids.</summary>
    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ASecondHandshakeThatIsBegunIsSeen(bool datagrams)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams, "-client_renegotiation", "-legacy_renegotiation");
        var report = await peer.ShakeHandsAsync(Known.WithKey(datagrams) with { Habit = BadHabit.Renegotiation });
        Assert.Equal((HandshakeEnd.Completed, "they began a second handshake"), (report.End, report.AlertName ?? report.Trouble));
    }

    [ProgramTheory("openssl")]
    [InlineData(BadHabit.InvalidPoint)]
    [InlineData(BadHabit.WrongSignature)]
    public async Task WithoutOccasionNothingIsProven(BadHabit habit)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams: false);
        var report = await peer.ShakeHandsAsync(Known.WithKey(false) with { Habit = habit });
        Assert.Equal((HandshakeEnd.RefusedByUs, $"nothing in this handshake gave our side the occasion for {habit}"), (report.End, report.Trouble));
    }

    [ProgramTheory("gnutls-serv")]
    [InlineData(BadHabit.TamperedFinished, "decrypt_error", HandshakeEnd.Silent)]
    [InlineData(BadHabit.WrongSignature, "decrypt_error", HandshakeEnd.Silent)]
    [InlineData(BadHabit.WrongRecordMac, "bad_record_mac", HandshakeEnd.Silent)]
    [InlineData(BadHabit.OutOfOrder, "unexpected_message", HandshakeEnd.Completed)]
    [InlineData(BadHabit.MissingMessage, "unexpected_message", HandshakeEnd.Silent)]
    [InlineData(BadHabit.OversizedRecord, "record_overflow", HandshakeEnd.Silent)]
    [InlineData(BadHabit.EmptyRecords, "unexpected_message", HandshakeEnd.Silent)]
    [InlineData(BadHabit.EarlyData, "unexpected_message", HandshakeEnd.Completed)]
    [InlineData(BadHabit.Renegotiation, "handshake_failure", HandshakeEnd.Silent)]
    [InlineData(BadHabit.InvalidPoint, "illegal_parameter", HandshakeEnd.Silent)]
    public async Task GnuTls(BadHabit habit, string alertOverTls, HandshakeEnd endOverDtls)
    {
        foreach (var datagrams in new[] { false, true })
        {
            await using var peer = await Peer.GnuTlsAsync(
                datagrams, "+ECDHE-ECDSA:+CTYPE-X509", "--require-client-cert", "--x509certfile", _shows.At("chain.pem"), "--x509keyfile", _shows.At("key.pem"), "--x509cafile", _shows.At("root.pem"));
            var report = await peer.ShakeHandsAsync(WithCertificate(habit, datagrams, patient: !datagrams || endOverDtls != HandshakeEnd.Silent));
            Assert.Equal(datagrams ? (endOverDtls, null) : (HandshakeEnd.RefusedByAlert, alertOverTls), (report.End, report.AlertName));
        }
    }

    /// <summary>Patient where something is to come; silence is waited for no longer than it must be.</summary>
    private HandshakePlan WithCertificate(BadHabit habit, bool datagrams, bool patient) => Known.WithCertificate(datagrams, Shows.Of(_shows.Pki.Good(CertificateFlavour.AeId), PeerFlavour.AeId)) with
    {
        Habit = habit, Deadline = TimeSpan.FromSeconds(patient ? 30 : 3),
    };
}
