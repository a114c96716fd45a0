using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace OneM2M.Conformance.Vectors.Recipes;

/// <summary>The primitives by BouncyCastle.</summary>
internal sealed class BouncyCastlePrimitives : IPrimitives
{
    /// <inheritdoc/>
    public byte[] Hmac(string hash, byte[] key, byte[] message)
    {
        var mac = new HMac(DigestUtilities.GetDigest(hash));
        mac.Init(new KeyParameter(key));
        mac.BlockUpdate(message, 0, message.Length);
        var result = new byte[mac.GetMacSize()];
        mac.DoFinal(result, 0);
        return result;
    }

    /// <inheritdoc/>
    public byte[] Hash(string hash, byte[] message) => DigestUtilities.CalculateDigest(hash, message);

    /// <inheritdoc/>
    public byte[] Prf(string hash, byte[] secret, byte[] labelAndSeed, int length)
    {
        // A(i) = HMAC(secret, A(i-1)), A(0) = seed; the output is HMAC(secret, A(1) + seed), HMAC(secret, A(2) + seed) and so on.
        List<byte> output = [];
        for (var a = Hmac(hash, secret, labelAndSeed); output.Count < length; a = Hmac(hash, secret, a))
            output.AddRange(Hmac(hash, secret, [.. a, .. labelAndSeed]));
        return [.. output.Take(length)];
    }

    /// <inheritdoc/>
    public byte[] Aes(byte[] key, byte[] block)
    {
        var engine = new AesEngine();
        engine.Init(true, new KeyParameter(key));
        var result = new byte[16];
        engine.ProcessBlock(block, 0, result, 0);
        return result;
    }
}
