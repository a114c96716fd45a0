using System.Security.Cryptography;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>What begins a second handshake in a protected session, without renegotiation_info (RFC 5746 3.5).</summary>
internal static class Renegotiation
{
    private const int Signal = 0x00ff;
    private const int Random = 32;

    /// <summary>As a client a hello, as a server the request for one, which is numbered like the first message of a handshake (RFC 6347 4.2.2).</summary>
    public static byte[] Of(Association association) => association.IsClient
        ? Hello(association.Transcript)
        : new HandshakePiece(FromClient: false, MessageType.HelloRequest, 0, []).Hashed(association.Transcript.IsDatagrams);

    /// <summary>The first hello again with another random, no session and nothing that signals secure renegotiation: a whole handshake message.</summary>
    private static byte[] Hello(Transcript transcript)
    {
        var first = transcript.Facts.ClientHelloBody;
        var reader = new OctetReader(first);
        reader.TryShort(out var version);
        reader.TryOctets(Random, out _);
        reader.TryVector8(out _);
        var body = new OctetWriter().Short(version).Octets(RandomNumberGenerator.GetBytes(Random)).Octet(0);
        if (transcript.IsDatagrams)
        {
            reader.TryVector8(out _);
            body.Octet(0);
        }

        reader.TryVector16(out var suites);
        var kept = new OctetWriter();
        var list = new OctetReader(suites);
        while (list.TryShort(out var suite))
        {
            if (suite != Signal)
                kept.Short(suite);
        }

        body.Short(kept.Written.Length).Octets(kept.Written).Octets(reader.Rest);
        return new HandshakePiece(FromClient: true, MessageType.ClientHello, 0, body.Written.ToArray()).Hashed(transcript.IsDatagrams);
    }
}
