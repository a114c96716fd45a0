using System.Net;
using System.Net.Sockets;

namespace OneM2M.Transport.Tests.Dtls;

/// <summary>Stands between one client and a server: each datagram of the client comes as often as a test says.</summary>
internal sealed class CopyingRelay : IAsyncDisposable
{
    private readonly Socket _front = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Socket _back = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly TaskCompletionSource<EndPoint> _client = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _running;

    /// <summary>Relays to <paramref name="server"/>; <paramref name="copies"/> of the datagram of this number, counted from 0.</summary>
    public CopyingRelay(IPEndPoint server, Func<int, int> copies)
    {
        _front.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _back.Connect(server);
        _running = Task.WhenAll(ForwardAsync(copies), BackAsync());
    }

    /// <summary>Where the client finds the server.</summary>
    public IPEndPoint Address => (IPEndPoint)_front.LocalEndPoint!;

    /// <summary>A datagram that the server takes for the client's.</summary>
    public async Task ForgeAsync(byte[] datagram) => await _back.SendAsync(datagram);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.TrySetCanceled();
        _front.Dispose();
        _back.Dispose();
        await Task.WhenAny(_running);
    }

    private async Task ForwardAsync(Func<int, int> copies)
    {
        var buffer = new byte[ushort.MaxValue];
        for (var number = 0; ; number++)
        {
            var came = await _front.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0));
            _client.TrySetResult(came.RemoteEndPoint);
            for (var copy = 0; copy < copies(number); copy++)
                await _back.SendAsync(buffer.AsMemory(0, came.ReceivedBytes));
        }
    }

    private async Task BackAsync()
    {
        var client = await _client.Task;
        var buffer = new byte[ushort.MaxValue];
        while (true)
            await _front.SendToAsync(buffer.AsMemory(0, await _back.ReceiveAsync(buffer)), client);
    }
}
