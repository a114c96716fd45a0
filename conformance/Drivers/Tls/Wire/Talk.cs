using System.Net.Sockets;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>One hello over UDP while it is under way.</summary>
internal sealed class Talk(Socket socket, ClientHello hello, TimeProvider time)
{
    private readonly byte[] _buffer = new byte[65536];
    private readonly long _start = time.GetTimestamp();
    private ClientHello _hello = hello;
    private int _records;
    private long _octets;

    /// <summary>Reads the flight that is being waited for.</summary>
    public FlightReader Reader { get; private set; } = FlightReader.For(hello.Version);

    /// <summary>How often the hello was sent again because nothing came.</summary>
    public int Repeats { get; private set; }

    /// <summary>HelloVerifyRequests that came.</summary>
    public int Cookies { get; private set; }

    /// <summary>Sends the hello again.</summary>
    public Task RepeatAsync(CancellationToken cancellation)
    {
        Repeats++;
        return SendAsync(cancellation);
    }

    /// <summary>Sends the hello.</summary>
    public async Task SendAsync(CancellationToken cancellation) =>
        await socket.SendAsync(ClientHelloWriter.Datagram(_hello, _hello.Cookie.IsEmpty ? 0 : 1, _records++), cancellation);

    /// <summary>Feeds one datagram to the reader; false when none came within <paramref name="wait"/>.</summary>
    public async Task<bool> ReceiveAsync(TimeSpan wait, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(wait, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            var count = await socket.ReceiveAsync(_buffer, both.Token);
            _octets += count;
            Reader.Feed(_buffer.AsSpan(0, count));
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Sends the hello with a cookie, once for each cookie, and reads a new flight from here on.</summary>
    public async Task AnswerCookieAsync(ReadOnlyMemory<byte> cookie, CancellationToken cancellation)
    {
        Cookies++;
        Reader = FlightReader.For(_hello.Version);
        if (_hello.Cookie.Span.SequenceEqual(cookie.Span))
            return;
        _hello = _hello with { Cookie = cookie };
        await SendAsync(cancellation);
    }

    /// <summary>Tells the server that nothing more will come; whether that arrives does not matter.</summary>
    public void SayFarewell()
    {
        try
        {
            socket.Send(ClientHelloWriter.Farewell(Reader.Flight.Hello?.Version ?? _hello.Version, _records++));
        }
        catch (SocketException)
        {
            // The port closed meanwhile: then nobody waits for us.
        }
    }

    /// <summary>What became of it.</summary>
    public Answer Result(AnswerEnd end) => new(end, Reader.Flight) { Octets = _octets, Elapsed = time.GetElapsedTime(_start), CookieExchanged = Cookies > 0, Repeats = Repeats };
}
