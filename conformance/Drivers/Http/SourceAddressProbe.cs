using System.Net;
using System.Net.Sockets;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>Finds out from which address the other side sees our connections come.</summary>
internal static class SourceAddressProbe
{
    /// <summary>Opens and closes one TCP connection. Problem is a sentence with place and remedy, or null.</summary>
    public static async Task<(IPAddress? Address, string? Problem)> FindAsync(
        Uri endpoint, TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(endpoint.IdnHost, endpoint.Port, limit.Token);
            var local = ((IPEndPoint)client.Client.LocalEndPoint!).Address;
            return (local.IsIPv4MappedToIPv6 ? local.MapToIPv4() : local, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, $"{Place(endpoint)} did not accept a connection within {patience.TotalSeconds:0.#} s; is a firewall in the way?");
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData)
        {
            return (null, $"the name {endpoint.IdnHost} does not resolve; correct http.url in the target file");
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            return (null, $"{Place(endpoint)} refuses connections; is the CSE running, and is the port of http.url right?");
        }
        catch (SocketException e)
        {
            return (null, $"{Place(endpoint)} cannot be reached: {e.Message}");
        }
    }

    private static string Place(Uri endpoint) => $"{endpoint.Host}:{endpoint.Port}";
}
