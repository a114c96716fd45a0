using System.Buffers.Binary;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;

/// <summary>Computes the pre-master secret anew.</summary>
internal static class PreMaster
{
    /// <summary>
    /// Of a suite with keys: the other secret and the key, each behind its length; the other secret is as many zeros as the key has octets
    /// (RFC 4279 2), or what was agreed on over the curve (RFC 5489 2). Else the x coordinate that was agreed on (RFC 8422 5.10). Null
    /// where it can't be computed from what was seen.
    /// </summary>
    public static byte[]? Compute(ushort suite, byte[]? key, SecretLedger ledger)
    {
        var agreed = ledger.AgreedAnew ?? ledger.Agreed;
        return CipherSuites.KeyExchange(suite) switch
        {
            "PSK" when key is not null => Joined(new byte[key.Length], key),
            "ECDHE_PSK" when key is not null && agreed is not null => Joined(agreed, key),
            "ECDHE_ECDSA" or "ECDHE_RSA" => agreed?.ToArray(),
            _ => null,
        };
    }

    // Into one array, so that no copy stays behind.
    private static byte[] Joined(byte[] other, byte[] key)
    {
        var joined = new byte[4 + other.Length + key.Length];
        BinaryPrimitives.WriteUInt16BigEndian(joined, (ushort)other.Length);
        other.CopyTo(joined, 2);
        BinaryPrimitives.WriteUInt16BigEndian(joined.AsSpan(2 + other.Length), (ushort)key.Length);
        key.CopyTo(joined, 4 + other.Length);
        return joined;
    }
}
