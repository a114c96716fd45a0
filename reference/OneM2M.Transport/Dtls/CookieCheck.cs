using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Dtls;

/// <summary>Cookies of RFC 6347 4.2.1 under a secret that changes; the one before it is good until the next change. Used by one thread.</summary>
internal sealed class CookieCheck(TimeProvider time)
{
    private static readonly TimeSpan Change = TimeSpan.FromMinutes(10);

    private DtlsVerifier _current = new(BouncyCastle.Crypto);
    private DtlsVerifier? _previous;
    private long _changed = time.GetTimestamp();

    /// <summary>The hello, where its cookie is good; else null, and a HelloVerifyRequest went back where it is a hello at all.</summary>
    public DtlsRequest? Verify(byte[] peer, byte[] datagram, DatagramQueue back)
    {
        if (time.GetElapsedTime(_changed) > Change)
        {
            (_previous, _current) = (_current, new DtlsVerifier(BouncyCastle.Crypto));
            _changed = time.GetTimestamp();
        }

        return _previous?.VerifyRequest(peer, datagram, 0, datagram.Length, new DatagramQueue(0, _ => { }))
            ?? _current.VerifyRequest(peer, datagram, 0, datagram.Length, back);
    }
}
