using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Client;

/// <summary>A client over a path of datagrams. The stack blocks, so that it runs on a thread of its own, which ends with the handshake.</summary>
internal sealed class DatagramClient(Association association, DatagramTransport path)
{
    // Over UDP many a server never answers a close_notify.
    private const int FarewellMillis = 500;

    // So that an end by the deadline is noticed while an answer is awaited.
    private const int SliceMillis = 250;

    /// <summary>Does all that the plan says. Never throws for what the other side does; the path ends it.</summary>
    public Task RunAsync() => Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run()
    {
        try
        {
            Afterwards(new DtlsClientProtocol().Connect(new ClientPeer(association), path));
        }
        catch (Exception e)
        {
            association.Conclude(e);
        }
    }

    private void Afterwards(DtlsTransport stack)
    {
        var buffer = new byte[stack.GetReceiveLimit()];
        if (association.Mischief.Commits(BadHabit.Renegotiation))
            SendAs(stack, ContentType.handshake, Renegotiation.Hello(association.Transcript));
        else if (association.Plan.Payload is { Length: > 0 } payload)
            stack.Send(payload, 0, payload.Length);
        Listen(stack, buffer);
        Aftermath.Conclude(association, association.ClosedInOrder);
        if (association.Plan.Closes && !association.ClosedInOrder)
            Close(stack, buffer);
    }

    private void Listen(DtlsTransport stack, byte[] buffer)
    {
        var quiet = (int)Math.Max(1, association.Plan.Aftermath.TotalMilliseconds);
        while (!association.ClosedInOrder)
        {
            var expects = association.Plan.Payload is { Length: > 0 } && association.Reply is null && association.Plan.Habit != BadHabit.Renegotiation;
            try
            {
                var count = stack.Receive(buffer, 0, buffer.Length, expects ? SliceMillis : quiet);
                if (count >= 0)
                    association.TakeReply(buffer.AsSpan(0, count));
                else if (!expects)
                    return;
            }
            catch (EndedException e) when (e.End == HandshakeEnd.Silent || association.Reply is not null)
            {
                // The deadline, or an answer and nobody there any more: a handshake that was finished stays finished.
                return;
            }
        }
    }

    private void Close(DtlsTransport stack, byte[] buffer)
    {
        try
        {
            SendAs(stack, ContentType.alert, [(byte)AlertLevel.warning, (byte)AlertDescription.close_notify]);
            stack.Receive(buffer, 0, buffer.Length, FarewellMillis);
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
