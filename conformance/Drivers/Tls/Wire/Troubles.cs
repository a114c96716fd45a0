using System.Net.Sockets;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>Why a socket does not get through, in the same words on every system.</summary>
internal static class Troubles
{
    /// <summary>Of an error of a socket.</summary>
    public static string Of(SocketError error) => error switch
    {
        SocketError.ConnectionRefused or SocketError.ConnectionReset => "connection refused",
        SocketError.HostUnreachable => "host not reachable",
        SocketError.NetworkUnreachable => "network not reachable",
        SocketError.TimedOut => "no connection in time",
        _ => $"no connection ({error})",
    };
}
