using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>Reads one direction of a handshake below the stack: the part that streams and datagrams have in common.</summary>
internal abstract class RecordTap(bool ours, Transcript transcript)
{
    /// <summary>Longest record that anybody may send (RFC 5246 6.2.3).</summary>
    protected const int MostRecord = ContentType.MaxContent + 2048;

    /// <summary>Longest handshake message that is held.</summary>
    protected const int MostMessage = 1 << 18;

    private bool _finished;

    /// <summary>Whose direction.</summary>
    protected bool Ours => ours;

    /// <summary>Where it is written down.</summary>
    protected Transcript Transcript => transcript;

    /// <summary>A tap for the transport of <paramref name="transcript"/>.</summary>
    public static RecordTap For(bool ours, Transcript transcript) => transcript.IsDatagrams ? new DatagramTap(ours, transcript) : new StreamTap(ours, transcript);

    /// <summary>Takes a piece of a stream, or one datagram.</summary>
    public abstract void Feed(ReadOnlySpan<byte> octets);

    /// <summary>Takes a record that is no handshake message in clear.</summary>
    protected void TakeOther(byte type, bool isProtected, ReadOnlySpan<byte> content)
    {
        switch (type)
        {
            case ContentType.ChangeCipherSpec:
                transcript.Note(ours, "ChangeCipherSpec", content.Length, "");
                break;
            case ContentType.Alert when isProtected:
                transcript.NoteIdle(ours, "Alert", content.Length, "protected");
                break;
            case ContentType.Alert:
                transcript.NoteIdle(ours, "Alert", content.Length, content.Length == 2 ? new Alert(content[0], content[1]).ToString() : "has not the form of an alert");
                break;
            case ContentType.Handshake when isProtected:
                transcript.Note(ours, _finished ? "protected handshake record" : "Finished", content.Length, "protected");
                _finished = true;
                break;
            case ContentType.Handshake:
                transcript.NoteIdle(ours, "handshake record", 0, "empty");
                break;
            case ContentType.ApplicationData:
                transcript.Note(ours, "application data", content.Length, isProtected ? "protected" : "in clear");
                break;
            default:
                transcript.NoteIdle(ours, "record", content.Length, $"of the unknown type {type}");
                break;
        }
    }
}
