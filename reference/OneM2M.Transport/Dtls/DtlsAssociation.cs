using System.Net;
using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Dtls;

/// <summary>
/// One peer of a server. BouncyCastle's handshake blocks, so that it has a thread while it lasts; afterwards a datagram is read when it
/// comes, and an idle association holds memory alone.
/// </summary>
internal sealed class DtlsAssociation(ServerOptions options, IPEndPoint peer, byte[] random, DatagramQueue queue, DatagramHandler handler)
{
    // BouncyCastle takes 0 for ever; a record that it drops costs this wait once.
    private const int ShortestWait = 1;
    private const int HandshakeStack = 256 * 1024;

    private readonly Lock _gate = new();

    // Runs from the moment at which the handshake is counted, not from that at which its thread gets its turn.
    private readonly ITimer _deadline = options.Time.CreateTimer(_ => queue.Close(), null, options.Limits.Deadline, Timeout.InfiniteTimeSpan);
    private readonly TaskCompletionSource _handshake = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DtlsTransport? _transport;
    private AssociationIdentity? _identity;
    private byte[] _last = [];
    private bool _isReading;
    private long _heard = options.Time.GetTimestamp();

    /// <summary>With whom.</summary>
    public IPEndPoint Peer => peer;

    /// <summary>Called when it is over, perhaps more than once.</summary>
    public required Action<DtlsAssociation> Forget { get; init; }

    /// <summary>Called once, when its handshake is over in whichever way.</summary>
    public required Action Shaken { get; init; }

    /// <summary>How long nothing was heard of it.</summary>
    public TimeSpan Silence => options.Time.GetElapsedTime(Volatile.Read(ref _heard));

    /// <summary>Completed when the handshake is over, in whichever way.</summary>
    public Task Handshake => _handshake.Task;

    /// <summary>Whether a hello is the one that began this association, come once more.</summary>
    public bool BeganWith(byte[] hello) => random.AsSpan().SequenceEqual(hello);

    /// <summary>Begins the handshake; <paramref name="request"/> is the hello with its cookie, null where no cookie was asked for.</summary>
    public void Begin(DtlsRequest? request) => new Thread(() => ShakeHands(request), HandshakeStack) { IsBackground = true, Name = DtlsEndpoint.HandshakeThread }.Start();

    /// <summary>A datagram of this peer came.</summary>
    public void Offer(ReadOnlySpan<byte> datagram)
    {
        Volatile.Write(ref _heard, options.Time.GetTimestamp());
        queue.Offer(datagram);
        ReadIfWaiting();
    }

    /// <summary>Ends it, with close_notify where it was established.</summary>
    public void End()
    {
        DtlsTransport? transport;
        lock (_gate)
            transport = _transport;
        if (options.Rules.AnnouncesEnd)
            transport?.Close();
        queue.Close();
        _identity?.Dispose();
        Forget(this);
    }

    private void ShakeHands(DtlsRequest? request)
    {
        try
        {
            var server = new ServerSide(options, datagrams: true);
            var transport = new CheckingDtlsServerProtocol(options.Rules).Accept(server, queue, request);
            lock (_gate)
                (_transport, _identity) = (transport, server.Identity);
        }
        catch (IOException)
        {
            // Refused, given up or cut off; the alert is sent.
            queue.Close();
        }
        finally
        {
            _deadline.Dispose();
            Shaken();
            _handshake.SetResult();
        }

        // Ended by somebody else while it was on its way.
        if (queue.HasEnded)
            End();
        ReadIfWaiting();
    }

    private void ReadIfWaiting()
    {
        lock (_gate)
        {
            if (_isReading || _transport is null || !queue.HasWaiting)
                return;
            _isReading = true;
        }

        _ = Task.Run(ReadAllAsync);
    }

    private async Task ReadAllAsync()
    {
        var buffer = new byte[DatagramQueue.MaxDatagram];
        try
        {
            do
            {
                queue.AllowOne();
                var count = _transport!.Receive(buffer, 0, buffer.Length, ShortestWait);
                await HandAsync(count >= 0 ? buffer.AsMemory(0, count) : options.Rules.InsteadOfDropped(_last));

                // A datagram may hold more than one record.
                while ((count = _transport.ReceivePending(buffer, 0, buffer.Length)) >= 0)
                    await HandAsync(buffer.AsMemory(0, count));
            }
            while (ReadsOn());

            // By close_notify: BouncyCastle says so by closing the queue, and by nothing else where it has no time left to read on.
            if (queue.HasEnded)
                End();
        }
        catch (Exception)
        {
            // Ended by the peer or broken; or the node erred, and this peer is not to hang on that.
            End();
        }
    }

    private async ValueTask HandAsync(ReadOnlyMemory<byte> said)
    {
        if (said.IsEmpty)
            return;
        _last = said.ToArray();
        if (await handler(_identity!, _last) is { } answer)
            _transport!.Send(answer, 0, answer.Length);
    }

    /// <summary>Whoever offers a datagram after this has said no begins to read again.</summary>
    private bool ReadsOn()
    {
        lock (_gate)
            return _isReading = queue.HasWaiting;
    }
}
