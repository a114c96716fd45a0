namespace OneM2M.Conformance.Vectors.Recipes;

/// <summary>What a library has to bring. Hashes: "SHA-1", "SHA-256", "SHA-384", "SHA-512".</summary>
internal interface IPrimitives
{
    /// <summary>HMAC (RFC 2104).</summary>
    byte[] Hmac(string hash, byte[] key, byte[] message);

    /// <summary>The bare hash.</summary>
    byte[] Hash(string hash, byte[] message);

    /// <summary>P_hash of RFC 5246 clause 5.</summary>
    byte[] Prf(string hash, byte[] secret, byte[] labelAndSeed, int length);

    /// <summary>AES-128 of one block of 16 octets.</summary>
    byte[] Aes(byte[] key, byte[] block);
}
