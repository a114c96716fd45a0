using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// The keys of the Generic Bootstrapping Architecture (TS 33.220 4.5, 5.3 and annex B; TS-0003 8.3.2.3): Ks of CK and IK, and for one NAF the
/// HMAC-SHA-256 under Ks of a string that names the purpose, RAND, the IMPI and the NAF.
/// </summary>
public static class GbaDerivation
{
    /// <summary>Ks of the CK and IK of one AKA (TS 33.220 4.5.2).</summary>
    public static Ks BootstrappedKey(CipherKey ck, IntegrityKey ik, GbaRules? rules = null)
    {
        var octets = (rules ?? GbaRules.Standard).Ks(ck.Octets, ik.Octets);
        var ks = new Ks(octets);
        CryptographicOperations.ZeroMemory(octets);
        return ks;
    }

    /// <summary>Ks_NAF, in GBA_ME. Inputs and errors as for <see cref="Message"/>.</summary>
    public static KsNaf KsNaf(Ks ks, ReadOnlySpan<byte> rand, string impi, Naf naf, GbaRules? rules = null) =>
        Derive(NafKeyKind.Naf, ks, rand, impi, naf, rules, octets => new KsNaf(octets));

    /// <summary>Ks_ext_NAF and Ks_int_NAF, in GBA_U. Inputs and errors as for <see cref="Message"/>.</summary>
    public static GbaUKeys GbaU(Ks ks, ReadOnlySpan<byte> rand, string impi, Naf naf, GbaRules? rules = null) => new(
        Derive(NafKeyKind.External, ks, rand, impi, naf, rules, octets => new KsExtNaf(octets)),
        Derive(NafKeyKind.Internal, ks, rand, impi, naf, rules, octets => new KsIntNaf(octets)));

    /// <summary>
    /// S, the message of the HMAC (TS 33.220 B.2.0, B.3), of RAND (16 octets), the IMPI and the NAF. Throws <see cref="ArgumentException"/> for
    /// another number of octets, for a text that is empty or no Unicode, and for a parameter of more than 65535 octets (B.1), and
    /// <see cref="NormalizationUnavailableException"/> where the runtime does not normalize.
    /// </summary>
    public static byte[] Message(NafKeyKind kind, ReadOnlySpan<byte> rand, string impi, Naf naf, GbaRules? rules = null)
    {
        OctetCount.Demand(rand, Milenage.RandLength, nameof(rand));
        IdentifierCheck.Demand(impi);
        IdentifierCheck.Demand(naf.Fqdn);
        rules ??= GbaRules.Standard;
        var parameters = rules.Parameters(kind, rand, impi, naf);
        return Array.Exists(parameters, p => p.Length > ushort.MaxValue)
            ? throw new ArgumentException($"A parameter of the derivation has at most {ushort.MaxValue} octets.")
            : rules.Message(parameters);
    }

    private static TKey Derive<TKey>(NafKeyKind kind, Ks ks, ReadOnlySpan<byte> rand, string impi, Naf naf, GbaRules? rules, KeyMaker<TKey> make)
    {
        rules ??= GbaRules.Standard;
        Span<byte> mac = stackalloc byte[SymmetricKey.DerivedLength];
        rules.Derive(kind, ks.Octets, Message(kind, rand, impi, naf, rules), mac);
        var key = make(mac);
        CryptographicOperations.ZeroMemory(mac);
        return key;
    }
}
