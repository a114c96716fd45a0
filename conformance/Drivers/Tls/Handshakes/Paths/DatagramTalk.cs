using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;

/// <summary>Our side of a handshake over datagrams. The stack blocks, so that it runs on a thread of its own, which ends with the handshake.</summary>
/// <param name="association">What is to be done, and what is seen.</param>
/// <param name="transport">Where datagrams go; its deadline ends it all.</param>
/// <param name="habits">What is sent instead of a datagram of the stack.</param>
/// <param name="shake">Makes the stack do its handshake over the path that is given to it.</param>
internal sealed class DatagramTalk(Association association, ImpairedTransport transport, Func<byte[], IReadOnlyList<byte[]>> habits, Func<DatagramTransport, DtlsTransport> shake)
{
    // Over UDP many a server never answers a close_notify: some times what a handshake took, within these bounds.
    private const int ShortestFarewell = 20;
    private const int LongestFarewell = 500;

    // So that an end by the deadline is noticed while an answer is awaited.
    private const int SliceMillis = 250;

    // Longer than the first retransmission timer that RFC 6347 4.2.4.1 recommends, and its double.
    private const int LastFlightMillis = 3200;

    private TimeSpan _took;

    /// <summary>Does all that the plan says. Never throws for what the other side does; the path ends it.</summary>
    public Task RunAsync() => Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run()
    {
        try
        {
            var begun = TimeProvider.System.GetTimestamp();
            var stack = shake(new TappedPath(transport, association, habits));
            _took = TimeProvider.System.GetElapsedTime(begun);
            Afterwards(stack);
        }
        catch (Exception e)
        {
            association.Conclude(e);
        }

        association.Retransmissions = transport.Retransmissions;
    }

    private void Afterwards(DtlsTransport stack)
    {
        var buffer = new byte[stack.GetReceiveLimit()];
        if (association.Mischief.Commits(BadHabit.Renegotiation))
            SendAs(stack, ContentType.handshake, Renegotiation.Of(association));
        else if (association.IsClient)
            SendPayload(stack);
        Listen(stack, buffer);
        Replay(stack, buffer);
        Aftermath.Conclude(association, association.ClosedInOrder);
        if (association.Plan.Closes && !association.ClosedInOrder)
            Close(stack, buffer);
    }

    private void Listen(DtlsTransport stack, byte[] buffer)
    {
        var quiet = (int)Math.Max(1, association.Plan.Aftermath.TotalMilliseconds);

        // Of the last flight nobody says that it came; who misses it sends the flight before again, after a while.
        if (!association.IsClient && association.Plan.Impairment is not null)
            quiet = Math.Max(quiet, LastFlightMillis);
        while (!association.ClosedInOrder && !association.IsSettled)
        {
            var expects = association.Plan.Payload is { Length: > 0 } && association.Reply is null && association.Plan.Habit != BadHabit.Renegotiation;
            try
            {
                var count = stack.Receive(buffer, 0, buffer.Length, expects ? SliceMillis : quiet);
                if (count >= 0)
                    association.TakeReply(buffer.AsSpan(0, count));
                else if (!expects)
                    return;
                if (expects && !association.IsClient && association.Reply is not null)
                    SendPayload(stack);
            }
            catch (EndedException e) when (e.End == HandshakeEnd.Silent || association.Reply is not null)
            {
                // The deadline, or an answer and nobody there any more: a handshake that was finished stays finished.
                return;
            }
        }
    }

    private void SendPayload(DtlsTransport stack)
    {
        if (association.Plan.Payload is { Length: > 0 } payload)
            stack.Send(payload, 0, payload.Length);
    }

    private void Replay(DtlsTransport stack, byte[] buffer)
    {
        var before = transport.ApplicationDatagrams;
        if (transport.Replay() == 0)
            return;
        Listen(stack, buffer);
        association.RepliesToReplays = transport.ApplicationDatagrams - before;
    }

    private void Close(DtlsTransport stack, byte[] buffer)
    {
        try
        {
            SendAs(stack, ContentType.alert, [(byte)AlertLevel.warning, (byte)AlertDescription.close_notify]);
            stack.Receive(buffer, 0, buffer.Length, (int)Math.Clamp(2 * _took.TotalMilliseconds, ShortestFarewell, LongestFarewell));
        }
        catch (IOException e) when (e is not TlsFatalAlertReceived)
        {
            // Nobody has to say farewell: the report tells whether they did.
        }
    }

    /// <summary>Sends something protected that the stack would not send: it takes it for application data.</summary>
    private void SendAs(DtlsTransport stack, short type, byte[] content)
    {
        association.Crypto.Cipher!.Disguise = type;
        stack.Send(content, 0, content.Length);
        association.Crypto.Cipher.Disguise = null;
    }
}
