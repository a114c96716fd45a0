using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// End-to-end keys (TS-0003 10.3.6). The hash and the salt are agreed elsewhere; the clause names neither, and its formula leaves out the
/// identifier that its text demands. The expansion differs from RFC 5869, which it cites: each block has an info of its own.
/// </summary>
/// <param name="hash">"SHA-256", "SHA-384" or "SHA-512"; with another one each method throws <see cref="ArgumentException"/>.</param>
/// <param name="rules">Null for the rules of the standard.</param>
public sealed class EndToEndKeyDerivation(string hash, DerivationRules? rules = null)
{
    private readonly DerivationRules _rules = rules ?? DerivationRules.Standard;

    /// <summary>Ke2e_master: extraction from Kpsa with <paramref name="salt"/> as the key of the HMAC (10.3.6.1).</summary>
    public Ke2eMaster Master(ReadOnlySpan<byte> salt, Kpsa kpsa)
    {
        var (key, message) = _rules.Extraction(salt, kpsa.Octets);
        byte[] master = [];
        try
        {
            master = Hmac.With(_rules.ExtractionHash(hash), key, message);
            return new Ke2eMaster(master);
        }
        finally
        {
            Zero(key, message, master);
        }
    }

    /// <summary>T(1) to T(4), each over the one before, its label and one octet that counts (10.3.6.2).</summary>
    public EndToEndKeys Expand(Ke2eMaster master)
    {
        byte[][] blocks = [[], [], [], []];
        try
        {
            for (var i = 0; i < blocks.Length; i++)
                blocks[i] = Block(master, i + 1, i == 0 ? _rules.BlockZero(Hmac.Length(hash)) : blocks[i - 1]);
            return new EndToEndKeys(
                Key(blocks[0], o => new Ke2eMsgAuth(o)), Key(blocks[1], o => new Ke2eMsgConf(o)),
                Key(blocks[2], o => new Ke2eAttAuth(o)), Key(blocks[3], o => new Ke2eAttConf(o)));
        }
        finally
        {
            Zero(blocks);
        }
    }

    private TKey Key<TKey>(byte[] block, KeyMaker<TKey> make) => make(block.AsSpan()[_rules.KeyOfBlock]);

    private byte[] Block(Ke2eMaster master, int block, ReadOnlySpan<byte> before)
    {
        var input = _rules.BlockInput(block, before);
        try
        {
            return Hmac.With(hash, master.Octets, input);
        }
        finally
        {
            Zero(input);
        }
    }

    private static void Zero(params ReadOnlySpan<byte[]> secrets)
    {
        foreach (var secret in secrets)
            CryptographicOperations.ZeroMemory(secret);
    }
}
