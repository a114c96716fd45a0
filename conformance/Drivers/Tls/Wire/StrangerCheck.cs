using System.Net;
using System.Net.Sockets;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>Whether what is silent does answer, but from another address or port: no client may take that for an answer.</summary>
internal static class StrangerCheck
{
    /// <summary>Sends one hello and waits; returns the first other source of a datagram, or null.</summary>
    public static async Task<IPEndPoint?> RunAsync(IPEndPoint endpoint, ClientHello hello, TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        using var socket = new Socket(endpoint.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        var any = new IPEndPoint(endpoint.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);
        var buffer = new byte[2048];
        try
        {
            socket.Bind(any);
            await socket.SendToAsync(ClientHelloWriter.Datagram(hello, 0, 0), SocketFlags.None, endpoint, both.Token);
            while (true)
            {
                var from = await socket.ReceiveFromAsync(buffer, SocketFlags.None, any, both.Token);
                if (!from.RemoteEndPoint.Equals(endpoint))
                    return (IPEndPoint)from.RemoteEndPoint;
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return null;
        }
    }
}
