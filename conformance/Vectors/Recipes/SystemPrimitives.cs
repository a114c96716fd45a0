using System.Security.Cryptography;

namespace OneM2M.Conformance.Vectors.Recipes;

/// <summary>The primitives by System.Security.Cryptography.</summary>
internal sealed class SystemPrimitives : IPrimitives
{
    /// <inheritdoc/>
    public byte[] Hmac(string hash, byte[] key, byte[] message)
    {
        using var mac = IncrementalHash.CreateHMAC(Name(hash), key);
        mac.AppendData(message);
        return mac.GetHashAndReset();
    }

    /// <inheritdoc/>
    public byte[] Hash(string hash, byte[] message)
    {
        using var digest = IncrementalHash.CreateHash(Name(hash));
        digest.AppendData(message);
        return digest.GetHashAndReset();
    }

    /// <inheritdoc/>
    public byte[] Prf(string hash, byte[] secret, byte[] labelAndSeed, int length)
    {
        var output = new byte[length];
        using var mac = IncrementalHash.CreateHMAC(Name(hash), secret);
        mac.AppendData(labelAndSeed);
        var a = mac.GetHashAndReset();
        for (var done = 0; done < length;)
        {
            mac.AppendData(a);
            mac.AppendData(labelAndSeed);
            var block = mac.GetHashAndReset();
            block.AsSpan(0, Math.Min(block.Length, length - done)).CopyTo(output.AsSpan(done));
            done += block.Length;
            mac.AppendData(a);
            a = mac.GetHashAndReset();
        }

        return output;
    }

    /// <inheritdoc/>
    public byte[] Aes(byte[] key, byte[] block)
    {
        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(block, PaddingMode.None);
    }

    private static HashAlgorithmName Name(string hash) => new(hash.Replace("-", "", StringComparison.Ordinal));
}
