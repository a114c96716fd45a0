using System.Net;
using System.Net.Sockets;

namespace OneM2M.Transport.Tests.Dtls;

/// <summary>Stands between one client and a server: what the client sends comes twice.</summary>
internal sealed class DoublingRelay : IAsyncDisposable
{
    private readonly Socket _front = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Socket _back = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly TaskCompletionSource<EndPoint> _client = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _running;

    /// <summary>Relays to <paramref name="server"/>.</summary>
    public DoublingRelay(IPEndPoint server)
    {
        _front.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _back.Connect(server);
        _running = Task.WhenAll(ForwardAsync(), BackAsync());
    }

    /// <summary>Where the client finds the server.</summary>
    public IPEndPoint Address => (IPEndPoint)_front.LocalEndPoint!;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.TrySetCanceled();
        _front.Dispose();
        _back.Dispose();
        await Task.WhenAny(_running);
    }

    private async Task ForwardAsync()
    {
        var buffer = new byte[ushort.MaxValue];
        while (true)
        {
            var came = await _front.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0));
            _client.TrySetResult(came.RemoteEndPoint);
            await _back.SendAsync(buffer.AsMemory(0, came.ReceivedBytes));
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
