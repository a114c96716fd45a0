using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>What a server does wrong with the first flight of its own, whichever transport: records that hold one message each.</summary>
/// <param name="mischief">What it does.</param>
/// <param name="message">Type of the handshake message in a record; anything else where there is none.</param>
/// <param name="make">A record of a content type, in clear.</param>
internal sealed class ServerFlight(Mischief mischief, Func<byte[], int> message, Func<byte, byte[], byte[]> make)
{
    private const int EmptyOnes = 64;

    // Four octets of zeros are a HelloRequest, which a client may leave unread: nothing but the length is wrong.
    private const int Oversized = OneM2M.Transport.Probe.ContentType.MaxContent + 4;

    /// <summary>Whether the habit is one of these.</summary>
    public bool Applies => mischief.Habit is BadHabit.OutOfOrder or BadHabit.MissingMessage or BadHabit.EarlyData or BadHabit.EmptyRecords or BadHabit.OversizedRecord;

    /// <summary>Spoils a flight that ends with ServerHelloDone; leaves others alone.</summary>
    public void Spoil(List<byte[]> flight)
    {
        var done = flight.FindIndex(r => message(r) == MessageType.ServerHelloDone);
        if (!Applies || done < 0)
            return;
        mischief.Always();
        switch (mischief.Habit)
        {
            case BadHabit.OutOfOrder:
                var last = flight[done];
                flight.RemoveAt(done);
                flight.Insert(flight.FindIndex(r => message(r) == Vital(flight)), last);
                break;
            case BadHabit.MissingMessage:
                var vital = Vital(flight);
                flight.RemoveAll(r => message(r) == vital);
                break;
            case BadHabit.EarlyData:
                flight.Insert(done, make(ContentType.ApplicationData, "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()));
                break;
            case BadHabit.EmptyRecords:
                flight.InsertRange(done, Enumerable.Repeat(0, EmptyOnes).Select(_ => make(ContentType.Handshake, [])));
                break;
            default:
                flight.Insert(done, make(ContentType.Handshake, new byte[Oversized]));
                break;
        }
    }

    /// <summary>The message without which the handshake can't go on: that of the key exchange, else of the certificate, else the hello itself.</summary>
    private int Vital(List<byte[]> flight) =>
        new int[] { MessageType.ServerKeyExchange, MessageType.Certificate, MessageType.ServerHello }.First(t => flight.Exists(r => message(r) == t));
}
