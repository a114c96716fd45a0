using System.Security.Cryptography;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>Our side of one handshake while it goes on: everything that the report is made of. Used by one thread at a time.</summary>
internal sealed class Association : IDisposable
{
    private const int MostReply = 1 << 20;

    private readonly MemoryStream _reply = new();
    private bool _hasReply;

    /// <summary>Begins one.</summary>
    public Association(HandshakePlan plan, bool isClient, bool datagrams)
    {
        (Plan, IsClient) = (plan, isClient);
        Transcript = new Transcript(isClient, datagrams);
        Mischief = new Mischief(plan.Habit);
        Crypto = new ObservedCrypto(Ledger, Mischief, !isClient);
    }

    /// <summary>What is to be done.</summary>
    public HandshakePlan Plan { get; }

    /// <summary>Whether our side is the client.</summary>
    public bool IsClient { get; }

    /// <summary>What was sent.</summary>
    public Transcript Transcript { get; }

    /// <summary>What the stack computed.</summary>
    public SecretLedger Ledger { get; } = new();

    /// <summary>What our side does wrong.</summary>
    public Mischief Mischief { get; }

    /// <summary>The stack's cryptography.</summary>
    public ObservedCrypto Crypto { get; }

    /// <summary>Whether the handshake is finished on both sides.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>What the stack exported, in the order of the plan; null where it refused to.</summary>
    public IReadOnlyList<byte[]?> StackExports { get; private set; } = [];

    /// <summary>Session of the stack; null where it can't be resumed.</summary>
    public TlsSession? Session { get; private set; }

    /// <summary>The last alert of theirs but close_notify; null where none came.</summary>
    public Alert? Alert { get; private set; }

    /// <summary>Whether their close_notify came.</summary>
    public bool ClosedInOrder { get; private set; }

    /// <summary>The fatal alert that our side raised; null where it raised none.</summary>
    public byte? Raised { get; private set; }

    /// <summary>How it ended; silent unless something is said.</summary>
    public HandshakeEnd End { get; private set; } = HandshakeEnd.Silent;

    /// <summary>What went wrong, one sentence.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Application data that came; null where none did.</summary>
    public byte[]? Reply => _hasReply ? _reply.ToArray() : null;

    /// <summary>Times between repeated flights of theirs (DTLS).</summary>
    public IReadOnlyList<TimeSpan> Retransmissions { get; set; } = [];

    /// <summary>Datagrams of application data that came after ours was replayed.</summary>
    public int RepliesToReplays { get; set; }

    /// <summary>Takes an alert of theirs, as the stack opened it.</summary>
    public void TakeAlert(short level, short description)
    {
        var alert = new Alert((byte)level, (byte)description);
        Transcript.Reveal("Alert", alert.ToString());
        if (description == AlertDescription.close_notify)
            ClosedInOrder = true;
        else
            Alert = alert;
    }

    /// <summary>Takes an alert of ours.</summary>
    public void TakeRaised(short level, short description) => Raised = level == AlertLevel.fatal ? (byte)description : Raised;

    /// <summary>The handshake is finished: what the stack shows only now is taken.</summary>
    public void Finish(TlsContext context)
    {
        StackExports = [.. Plan.Exports.Select(e => Exported(context, e.Label, e.Length))];
        Session = context.ResumableSession;
        IsFinished = true;
    }

    /// <summary>Takes application data; what is beyond reason is not kept.</summary>
    public void TakeReply(ReadOnlySpan<byte> octets)
    {
        _hasReply |= !octets.IsEmpty;
        _reply.Write(octets[..(int)Math.Min(octets.Length, MostReply - _reply.Length)]);
    }

    /// <summary>
    /// Whether nothing that comes later can tell more of how they took the handshake: their Finished is their consent where it is the last, and
    /// the first word of application data where ours is.
    /// </summary>
    public bool IsSettled => Plan is { Habit: BadHabit.None, Payload: null or { Length: 0 }, Impairment: null }
        && IsFinished && (IsClient && !Transcript.Facts.Resumed || _hasReply);

    /// <summary>Says how it ended.</summary>
    public void Conclude(HandshakeEnd end, string? trouble = null) => (End, Trouble) = (end, trouble);

    /// <summary>Says how it ended, by what was thrown.</summary>
    public void Conclude(Exception thrown)
    {
        var said = Raised is { } raised ? $"our side refused with {Registered.Alert(raised)}: {thrown.GetBaseException().Message}" : thrown.GetBaseException().Message;
        switch (thrown)
        {
            // The stack can't take part in a second handshake; what counts is that they began it.
            case TlsFatalAlert when Aftermath.IsRenegotiated(this):
                Aftermath.Conclude(this, closed: false);
                break;
            case TlsFatalAlertReceived:
                Conclude(HandshakeEnd.RefusedByAlert);
                break;
            case EndedException ended:
                Conclude(ended.End, ended.Message);
                break;
            case OperationCanceledException or TlsTimeoutException:
                Conclude(HandshakeEnd.Silent, "the deadline came first");
                break;

            // They refuse a second handshake by a warning; the stack takes that for a failure of its own.
            case TlsFatalAlert when Alert is { Description: (byte)AlertDescription.no_renegotiation }:
                Conclude(HandshakeEnd.RefusedByAlert);
                break;
            case TlsFatalAlert when ClosedInOrder && !IsFinished:
                Conclude(HandshakeEnd.ClosedByThem, "they sent close_notify in the middle of the handshake");
                break;
            default:
                Conclude(HandshakeEnd.RefusedByUs, said);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Ledger.Dispose();
        foreach (var export in StackExports)
            CryptographicOperations.ZeroMemory(export);
        _reply.Dispose();
    }

    // Without the extended master secret the stack exports nothing (RFC 7627 5.4); the suite computes it all the same.
    private static byte[]? Exported(TlsContext context, string label, int length)
    {
        try
        {
            return context.ExportKeyingMaterial(label, null, length);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
