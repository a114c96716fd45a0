using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Impaired;

/// <summary>The transport over a real pair of sockets on loopback.</summary>
public sealed class ImpairedTransportTests : IDisposable
{
    private const int Hang = 10_000;
    private const int Quiet = 80;

    private readonly Socket _peer = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp) { ReceiveTimeout = Hang };

    /// <summary>Binds the other end.</summary>
    public ImpairedTransportTests() => _peer.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    private IPEndPoint Peer => (IPEndPoint)_peer.LocalEndPoint!;

    /// <inheritdoc/>
    public void Dispose() => _peer.Dispose();

    [Fact]
    public void DatagramsGoBothWays()
    {
        using var transport = Open(null);
        transport.Send([1, 2, 3]);
        var (datagram, source) = PeerReceives();
        Assert.Equal([1, 2, 3], datagram);
        _peer.SendTo([4, 5], source);
        Assert.Equal([4, 5], Receives(transport, Hang));
        Assert.Equal([], Receives(transport, Quiet));
    }

    [Fact]
    public void TheirsAreDroppedByNumber()
    {
        using var transport = Open(new Impairment { DropTheirs = [0] });
        transport.Send([1]);
        var (_, source) = PeerReceives();
        _peer.SendTo([4], source);
        _peer.SendTo([5], source);
        Assert.Equal([5], Receives(transport, Hang));
    }

    [Fact]
    public void WhatIsLateGoesOutWhileTheStackWaits()
    {
        using var transport = Open(new Impairment { Delay = TimeSpan.FromMilliseconds(40) });
        transport.Send([1]);
        Assert.False(_peer.Poll(0, SelectMode.SelectRead));
        Receives(transport, Quiet);
        Assert.Equal([1], PeerReceives().Datagram);
    }

    [Fact]
    public void WhatIsUnderWayAtTheEndIsSent()
    {
        using (var transport = Open(new Impairment { Delay = TimeSpan.FromMinutes(1), Reordering = 1 }))
            transport.Send([1]);
        Assert.Equal([1], PeerReceives().Datagram);
    }

    [Fact]
    public void TheHelloWithTheCookieComesFromAnotherPort()
    {
        using var transport = Open(new Impairment { ChangesPort = true });
        transport.Send(Hello(0));
        var first = PeerReceives().Source;
        transport.Send(Hello(1));
        var second = PeerReceives().Source;
        transport.Send(Hello(1));
        Assert.NotEqual(first, second);
        Assert.Equal(second, PeerReceives().Source);
        _peer.SendTo([9], second);
        Assert.Equal([9], Receives(transport, Hang));
    }

    [Fact]
    public void TheFirstApplicationDataIsReplayedOctetForOctet()
    {
        using var transport = Open(new Impairment { Replays = 3 });
        byte[] application = [23, 0xfe, 0xfd, 0, 1, 0, 0, 0, 0, 0, 1, 0, 2, 7, 7];
        Assert.Equal(0, transport.Replay());
        transport.Send(application);
        transport.Send([23, 0xfe, 0xfd, 0, 1, 0, 0, 0, 0, 0, 2, 0, 1, 8]);
        var (_, source) = PeerReceives();
        PeerReceives();
        Assert.Equal(3, transport.Replay());
        for (var i = 0; i < 3; i++)
            Assert.Equal(application, PeerReceives().Datagram);
        _peer.SendTo(application, source);
        Assert.Equal(application, Receives(transport, Hang));
        Assert.Equal(1, transport.ApplicationDatagrams);
    }

    [Fact]
    public void WaitingEndsWithTheHandshake()
    {
        using var stop = new CancellationTokenSource();
        using var transport = new ImpairedTransport(new ConnectedLine(Peer), null, ImpairedTransport.OrdinaryLimit, TimeProvider.System, stop.Token);
        stop.Cancel();
        Assert.Equal(HandshakeEnd.Silent, Assert.Throws<EndedException>(() => transport.Receive(new byte[10], 0)).End);
    }

    [Fact]
    public void StrangersAreNotHeard()
    {
        using var stranger = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        stranger.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var client = new ConnectedLine(Peer);
        using var transport = new ImpairedTransport(new ListeningLine(_peer), null, ImpairedTransport.OrdinaryLimit, TimeProvider.System, CancellationToken.None);
        client.Send([1]);
        Assert.Equal([1], Receives(transport, Hang));
        stranger.SendTo([2], Peer);
        client.Send([3]);
        Assert.Equal([3], Receives(transport, Hang));
        stranger.SendTo([6], client.Local);
        Assert.Equal(-1, client.Receive(new byte[10], TimeSpan.FromMilliseconds(Quiet)));
        transport.Send([4]);
        var buffer = new byte[10];
        Assert.Equal(1, client.Receive(buffer, TimeSpan.FromMilliseconds(Hang)));
        Assert.Equal(4, buffer[0]);
    }

    [Fact]
    public void AClosedPortShows()
    {
        using var transport = Open(null);
        _peer.Dispose();
        transport.Send([1]);
        Assert.Equal(HandshakeEnd.Unreachable, Assert.Throws<EndedException>(() => transport.Receive(new byte[10], Hang)).End);
    }

    private ImpairedTransport Open(Impairment? impairment) => new(new ConnectedLine(Peer), impairment, ImpairedTransport.OrdinaryLimit, TimeProvider.System, CancellationToken.None);

    private (byte[] Datagram, EndPoint Source) PeerReceives()
    {
        var buffer = new byte[2048];
        EndPoint source = new IPEndPoint(IPAddress.Any, 0);
        var count = _peer.ReceiveFrom(buffer, ref source);
        return (buffer[..count], source);
    }

    private static byte[] Receives(ImpairedTransport transport, int wait)
    {
        var buffer = new byte[2048];
        return buffer[..Math.Max(transport.Receive(buffer, wait), 0)];
    }

    private static byte[] Hello(byte sequence) => [22, 0xfe, 0xfd, .. new byte[8], 0, 12, 1, 0, 0, 0, 0, sequence, .. new byte[6]];
}
