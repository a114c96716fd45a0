using System.Net;
using System.Net.Sockets;
using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Dtls;

/// <summary>A server of DTLS 1.2 on one UDP socket; peers are told apart by address and port.</summary>
public sealed class DtlsEndpoint : IAsyncDisposable
{
    /// <summary>Name of the threads that go through handshakes.</summary>
    public const string HandshakeThread = "dtls-handshake";

    private readonly ServerOptions _options;
    private readonly DatagramHandler _handler;
    private readonly Socket _socket;
    private readonly CookieCheck _cookies;
    private readonly Lock _gate = new();
    private readonly Dictionary<IPEndPoint, DtlsAssociation> _associations = [];
    private readonly CancellationTokenSource _end = new();
    private readonly ITimer _sweep;
    private readonly Task _receiving;
    private int _handshakes;

    private DtlsEndpoint(Socket socket, ServerOptions options, DatagramHandler handler)
    {
        (_socket, _options, _handler) = (socket, options, handler);
        _cookies = new CookieCheck(options.Time);
        _sweep = options.Time.CreateTimer(_ => Sweep(), null, options.Limits.Idle / 4, options.Limits.Idle / 4);
        _receiving = Task.Run(ReceiveAsync);
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address => (IPEndPoint)_socket.LocalEndPoint!;

    /// <summary>Associations at this moment, those in their handshake included.</summary>
    public int Associations
    {
        get
        {
            lock (_gate)
                return _associations.Count;
        }
    }

    /// <summary>Handshakes under way.</summary>
    public int Handshakes => Volatile.Read(ref _handshakes);

    /// <summary>Listens; port 0 takes a free one.</summary>
    public static DtlsEndpoint Start(IPEndPoint listen, ServerOptions options, DatagramHandler handler)
    {
        var socket = new Socket(listen.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            socket.Bind(listen);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new DtlsEndpoint(socket, options, handler);
    }

    /// <summary>Ends all associations, with close_notify, and waits until no handshake is left.</summary>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _receiving;
        await _sweep.DisposeAsync();
        DtlsAssociation[] all;
        lock (_gate)
            all = [.. _associations.Values];
        foreach (var association in all)
            association.End();
        await Task.WhenAll(all.Select(a => a.Handshake));
        _socket.Dispose();
        _end.Dispose();
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[ushort.MaxValue];
        var anybody = new IPEndPoint(_socket.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0);
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var came = await _socket.ReceiveFromAsync(buffer, SocketFlags.None, anybody, _end.Token);
                Take((IPEndPoint)came.RemoteEndPoint, buffer.AsSpan(0, came.ReceivedBytes));
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // A peer whose port is closed by now; the next one may be better.
            }
        }
    }

    private void Take(IPEndPoint peer, ReadOnlySpan<byte> datagram)
    {
        DtlsAssociation? association;
        lock (_gate)
            association = _associations.GetValueOrDefault(peer);

        // Only a hello with a good cookie takes the place of an association, after a peer that lost its state (RFC 6347 4.2.8).
        if (FirstHello.RandomOf(datagram) is { } random && (association is null || (association.Handshake.IsCompleted && !association.BeganWith(random))))
            Welcome(peer, datagram.ToArray(), random, association);
        else
            association?.Offer(datagram);
    }

    private void Welcome(IPEndPoint peer, byte[] datagram, byte[] random, DtlsAssociation? before)
    {
        var limits = _options.Limits;
        if (Handshakes >= limits.MaxHandshakeThreads || Associations >= limits.MaxAssociations)
            return;
        var queue = new DatagramQueue(limits.MaxWaitingDatagrams, octets => Send(octets, peer));
        var request = _options.Rules.AsksForCookie ? _cookies.Verify(Name(peer), datagram, queue) : null;
        if (request is null && _options.Rules.AsksForCookie)
            return;
        before?.End();
        var association = new DtlsAssociation(_options, peer, random, queue, _handler) { Forget = Forget, Shaken = () => Interlocked.Decrement(ref _handshakes) };
        if (request is null)
            queue.Offer(datagram);
        lock (_gate)
            _associations[peer] = association;
        Interlocked.Increment(ref _handshakes);
        association.Begin(request);
    }

    private void Forget(DtlsAssociation association)
    {
        lock (_gate)
        {
            if (_associations.GetValueOrDefault(association.Peer) == association)
                _associations.Remove(association.Peer);
        }
    }

    private void Sweep()
    {
        DtlsAssociation[] silent;
        lock (_gate)
            silent = [.. _associations.Values.Where(a => a.Silence > _options.Limits.Idle)];
        foreach (var association in silent)
            association.End();
    }

    private void Send(ReadOnlySpan<byte> octets, IPEndPoint peer)
    {
        try
        {
            _socket.SendTo(octets, peer);
        }
        catch (SocketException)
        {
            // Lost, as any datagram may be.
        }
        catch (ObjectDisposedException)
        {
            // Said after the end.
        }
    }

    private static byte[] Name(IPEndPoint peer) => [.. peer.Address.GetAddressBytes(), (byte)(peer.Port >> 8), (byte)peer.Port];
}
