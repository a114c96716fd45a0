using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;

/// <summary>Our side of a handshake over TCP: pumps octets between socket and stack, through the tap, without a thread of its own.</summary>
/// <param name="association">What is to be done, and what is seen.</param>
/// <param name="stack">In its mode without blocking.</param>
/// <param name="habits">What is sent instead of whole records that the stack sends at once.</param>
/// <param name="time">Clock of waits.</param>
internal sealed class StreamTalk(Association association, TlsProtocol stack, Func<byte[], byte[]> habits, TimeProvider time)
{
    private const int Piece = 16 * 1024;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly RecordTap _ours = RecordTap.For(ours: true, association.Transcript);
    private readonly RecordTap _theirs = RecordTap.For(ours: false, association.Transcript);
    private readonly byte[] _buffer = new byte[Piece];
    private bool _saidFarewell;

    /// <summary>Does all that the plan says. Never throws for what the other side does; ends with <paramref name="deadline"/>.</summary>
    /// <param name="socket">Connected.</param>
    /// <param name="begin">Makes the stack begin.</param>
    /// <param name="deadline">End of it all.</param>
    public async Task RunAsync(Socket socket, Action begin, CancellationToken deadline)
    {
        try
        {
            begin();
            await FlushAsync(socket, deadline);
            while (!association.IsFinished)
            {
                if (await ReceiveAsync(socket, deadline) == 0)
                    throw new EndedException(HandshakeEnd.ClosedByThem, "they closed the connection");
            }

            await AfterwardsAsync(socket, deadline);
        }
        catch (Exception e)
        {
            association.Conclude(e is SocketException ? new EndedException(HandshakeEnd.ClosedByThem, $"they broke the connection: {e.Message}") : e);
            await TryFlushAsync(socket);
        }
    }

    private async Task AfterwardsAsync(Socket socket, CancellationToken deadline)
    {
        if (association.Mischief.Commits(BadHabit.Renegotiation))
            await SendAsAsync(socket, ContentType.handshake, Renegotiation.Of(association), deadline);
        else if (association.IsClient)
            await SendPayloadAsync(socket, deadline);

        var closed = await ListenAsync(socket, deadline);
        Aftermath.Conclude(association, closed);
        if (association.Plan.Closes && !closed && !association.ClosedInOrder)
            await CloseAsync(socket, deadline);
    }

    /// <summary>Waits for an answer where one is expected, then for quiet. Whether they closed.</summary>
    private async Task<bool> ListenAsync(Socket socket, CancellationToken deadline)
    {
        while (!association.ClosedInOrder)
        {
            if (association.IsSettled)
                return false;
            var expects = association.Plan.Payload is { Length: > 0 } && association.Reply is null && association.Plan.Habit != BadHabit.Renegotiation;
            using var quiet = expects ? new CancellationTokenSource() : new CancellationTokenSource(association.Plan.Aftermath, time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, deadline);
            try
            {
                if (await ReceiveAsync(socket, both.Token) == 0)
                    return true;
                if (expects && !association.IsClient && association.Reply is not null)
                    await SendPayloadAsync(socket, both.Token);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
            catch (SocketException)
            {
                return true;
            }
        }

        return true;
    }

    private async Task SendPayloadAsync(Socket socket, CancellationToken deadline)
    {
        if (association.Plan.Payload is not { Length: > 0 } payload)
            return;
        stack.WriteApplicationData(payload, 0, payload.Length);
        await FlushAsync(socket, deadline);
    }

    private async Task CloseAsync(Socket socket, CancellationToken deadline)
    {
        using var patience = new CancellationTokenSource(Farewell, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, deadline);
        try
        {
            _saidFarewell = true;
            await SendAsAsync(socket, ContentType.alert, [(byte)AlertLevel.warning, (byte)AlertDescription.close_notify], both.Token);
            while (!association.ClosedInOrder && await ReceiveAsync(socket, both.Token) > 0)
            {
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException || (e is IOException and not TlsFatalAlertReceived))
        {
            // Nobody has to say farewell: the report tells whether they did.
        }
    }

    /// <summary>Sends something protected that the stack would not send: it takes it for application data.</summary>
    private async Task SendAsAsync(Socket socket, short type, byte[] content, CancellationToken cancellation)
    {
        association.Crypto.Cipher!.Disguise = type;
        stack.WriteApplicationData(content, 0, content.Length);
        association.Crypto.Cipher.Disguise = null;
        await FlushAsync(socket, cancellation);
    }

    private async Task<int> ReceiveAsync(Socket socket, CancellationToken cancellation)
    {
        var count = await socket.ReceiveAsync(_buffer, cancellation);
        if (count == 0)
            return 0;
        _theirs.Feed(_buffer.AsSpan(0, count));
        if (association.Transcript.Excess is { } excess)
            throw new EndedException(HandshakeEnd.RefusedByUs, excess);
        stack.OfferInput(_buffer, 0, count);
        while (stack.GetAvailableInputBytes() > 0)
            association.TakeReply(_buffer.AsSpan(0, stack.ReadInput(_buffer, 0, Piece)));
        await FlushAsync(socket, cancellation);
        return count;
    }

    private async Task FlushAsync(Socket socket, CancellationToken cancellation)
    {
        var count = stack.GetAvailableOutputBytes();
        if (count == 0)
            return;
        var octets = new byte[count];
        stack.ReadOutput(octets, 0, count);

        // The stack answers their close_notify with one of its own; ours went before.
        if (_saidFarewell && association.ClosedInOrder)
            return;
        octets = habits(octets);
        _ours.Feed(octets);
        try
        {
            for (var sent = 0; sent < octets.Length;)
                sent += await socket.SendAsync(octets.AsMemory(sent), cancellation);
        }
        catch (SocketException)
        {
            // They read no more; why, may stand in what they sent before.
        }
    }

    private async Task TryFlushAsync(Socket socket)
    {
        using var patience = new CancellationTokenSource(Farewell, time);
        try
        {
            await FlushAsync(socket, patience.Token);
        }
        catch (OperationCanceledException)
        {
            // They do not even read our alert.
        }
    }
}
