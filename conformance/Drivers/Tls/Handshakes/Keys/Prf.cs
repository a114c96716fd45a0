using System.Security.Cryptography;
using System.Text;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;

/// <summary>The pseudorandom function of TLS 1.2 (RFC 5246 5), in the suite's own lines.</summary>
internal static class Prf
{
    /// <summary>P_hash over label and seed, <paramref name="length"/> octets.</summary>
    public static byte[] Compute(HashAlgorithmName hash, ReadOnlySpan<byte> secret, string label, ReadOnlySpan<byte> seed, int length)
    {
        byte[] labelled = [.. Encoding.ASCII.GetBytes(label), .. seed];
        var output = new byte[length];
        var a = labelled;
        for (var done = 0; done < length;)
        {
            a = CryptographicOperations.HmacData(hash, secret, a);
            var block = CryptographicOperations.HmacData(hash, secret, [.. a, .. labelled]);
            var taken = Math.Min(block.Length, length - done);
            block.AsSpan(0, taken).CopyTo(output.AsSpan(done));
            CryptographicOperations.ZeroMemory(block);
            done += taken;
        }

        return output;
    }
}
