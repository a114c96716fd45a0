using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// End-to-end keys (TS-0003 10.3.6). The hash and the salt are agreed elsewhere; the clause names neither, and its formula leaves out the
/// identifier that its text demands. The expansion differs from RFC 5869, which it cites: each block has an info of its own.
/// </summary>
/// <param name="hash">"SHA-256", "SHA-384" or "SHA-512".</param>
public sealed class EndToEndKeyDerivation(string hash)
{
    /// <summary>Ke2e_master: extraction from Kpsa with <paramref name="salt"/> as the key of the HMAC (10.3.6.1).</summary>
    public Ke2eMaster Master(ReadOnlySpan<byte> salt, Kpsa kpsa) => Make(Hmac.With(hash, salt, kpsa.Octets), octets => new Ke2eMaster(octets));

    /// <summary>T(1) to T(4), each over the one before, its label and one octet that counts (10.3.6.2).</summary>
    public EndToEndKeys Expand(Ke2eMaster master)
    {
        var t1 = Hmac.With(hash, master.Octets, [], "E2E Message Authentication Key"u8, [1]);
        var t2 = Hmac.With(hash, master.Octets, t1, "E2E Message Confidentiality Key"u8, [2]);
        var t3 = Hmac.With(hash, master.Octets, t2, "E2E Attribute Authenticity Key"u8, [3]);
        var t4 = Hmac.With(hash, master.Octets, t3, "E2E Attribute Confidentiality Key"u8, [4]);
        return new EndToEndKeys(
            Make(t1, o => new Ke2eMsgAuth(o)), Make(t2, o => new Ke2eMsgConf(o)), Make(t3, o => new Ke2eAttAuth(o)), Make(t4, o => new Ke2eAttConf(o)));
    }

    private delegate TKey Maker<TKey>(ReadOnlySpan<byte> octets);

    private static TKey Make<TKey>(byte[] octets, Maker<TKey> make)
    {
        var key = make(octets);
        CryptographicOperations.ZeroMemory(octets);
        return key;
    }
}
