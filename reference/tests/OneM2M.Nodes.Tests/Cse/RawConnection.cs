using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>A TCP connection on which a test writes what no HTTP client would.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _tcp;
    private readonly List<byte> _received = [];

    private RawConnection(TcpClient tcp) => _tcp = tcp;

    /// <summary>Connects.</summary>
    public static async Task<RawConnection> OpenAsync(Uri address)
    {
        var tcp = new TcpClient { NoDelay = true };
        await tcp.ConnectAsync(address.Host, address.Port);
        return new RawConnection(tcp);
    }

    /// <summary>One request on a connection of its own; a connection that is closed without an answer gives status 0.</summary>
    public static async Task<Answer> ExchangeAsync(Uri address, string head, byte[]? body = null)
    {
        using var connection = await OpenAsync(address);
        await connection.WriteAsync(Encoding.Latin1.GetBytes(head.ReplaceLineEndings("\r\n")));
        if (body is not null)
            await connection.WriteAsync(body);
        return await connection.ReadAnswerAsync();
    }

    /// <summary>Writes; a peer that has hung up already is not an error.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> octets)
    {
        try
        {
            await _tcp.GetStream().WriteAsync(octets);
        }
        catch (IOException)
        {
            // What counts is the answer that was sent before.
        }
    }

    /// <summary>Ends the writing half.</summary>
    public void EndWriting() => _tcp.Client.Shutdown(SocketShutdown.Send);

    /// <summary>Reads head and body of one answer; what comes behind it stays for the next.</summary>
    public async Task<Answer> ReadAnswerAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var buffer = new byte[4096];
        int end;
        while ((end = EndOfHead(_received)) < 0)
        {
            if (await ReadAsync(buffer, limit.Token) is not (> 0 and var count))
                return new Answer(0, 0, null, "");
            _received.AddRange(buffer[..count]);
        }

        var lines = Encoding.Latin1.GetString([.. _received[..end]]).Split("\r\n");
        var headers = lines.Skip(1).Select(l => l.Split(": ", 2)).Where(h => h.Length == 2)
            .ToDictionary(h => h[0], h => h[1], StringComparer.OrdinalIgnoreCase);
        var length = int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture);
        while (_received.Count < end + 4 + length && await ReadAsync(buffer, limit.Token) is > 0 and var count)
            _received.AddRange(buffer[..count]);
        var body = Encoding.UTF8.GetString([.. _received[(end + 4)..(end + 4 + Math.Min(length, _received.Count - end - 4))]]);
        _received.RemoveRange(0, Math.Min(_received.Count, end + 4 + length));
        return new Answer(
            int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture),
            int.Parse(headers.GetValueOrDefault("X-M2M-RSC", "0"), CultureInfo.InvariantCulture),
            headers.GetValueOrDefault("X-M2M-RI"),
            body);
    }

    /// <inheritdoc/>
    public void Dispose() => _tcp.Dispose();

    private async Task<int> ReadAsync(byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await _tcp.GetStream().ReadAsync(buffer, cancellation);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static int EndOfHead(List<byte> received) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(received).IndexOf("\r\n\r\n"u8);
}
