using System.Net.Sockets;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>
/// Opens one connection for a request and no second one. The HTTP stack would send a request without a body up to three times more when
/// the other side closes without an answer; an implementation that breaks down over a request is to be seen breaking down over it once.
/// </summary>
internal static class FirstConnection
{
    private static readonly HttpRequestOptionsKey<bool> Opened = new("ts0003.opened");

    /// <summary>A connect callback. Throws <see cref="RepeatedRequestException"/> for a request that had its connection already.</summary>
    public static async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var options = context.InitialRequestMessage.Options;
        if (options.TryGetValue(Opened, out _))
            throw new RepeatedRequestException();
        options.Set(Opened, true);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
