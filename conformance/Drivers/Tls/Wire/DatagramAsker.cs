using System.Net;
using System.Net.Sockets;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>
/// Asks over UDP: answers a HelloVerifyRequest with the same hello and its cookie, sends again what seems lost, and says farewell, since a server
/// would go on repeating its flight. The socket is connected, so that a closed port shows and datagrams from elsewhere don't.
/// </summary>
internal sealed class DatagramAsker(IPEndPoint endpoint, TimeProvider time) : IAsker
{
    private const int MaxCookies = 3;
    private static readonly TimeSpan LeastRepeat = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    public async Task<Answer> AskAsync(ClientHello hello, TimeSpan patience, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        using var socket = new Socket(endpoint.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        var talk = new Talk(socket, hello, time);
        AnswerEnd end;
        string? trouble = null;
        try
        {
            await socket.ConnectAsync(endpoint, both.Token);
            await ExchangeAsync(talk, patience / 4, both.Token);
            end = AnswerEnd.Read;
        }
        catch (SocketException e)
        {
            (end, trouble) = (AnswerEnd.Unreachable, Troubles.Of(e.SocketErrorCode));
        }
        catch (OperationCanceledException)
        {
            end = AnswerEnd.Silent;
        }

        // Only who is in the middle of a handshake waits for more: another one may stumble over an alert out of nowhere.
        if (talk.Reader.Flight.Hello is not null)
            talk.SayFarewell();
        return talk.Result(end) with { Trouble = trouble };
    }

    private static async Task ExchangeAsync(Talk talk, TimeSpan repeat, CancellationToken cancellation)
    {
        await talk.SendAsync(cancellation);
        repeat = repeat > LeastRepeat ? repeat : LeastRepeat;
        while (!talk.Reader.IsDone)
        {
            if (!await talk.ReceiveAsync(repeat, cancellation))
            {
                repeat *= 2;
                await talk.RepeatAsync(cancellation);
            }
            else if (talk.Reader.Flight.Cookie is { } cookie && talk.Cookies < MaxCookies)
                await talk.AnswerCookieAsync(cookie, cancellation);
        }
    }
}
