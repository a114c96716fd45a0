namespace OneM2M.Conformance.Pki.Making;

/// <summary>The public key of a key on secp256r1 written in other forms than 10.1.1.1 wants.</summary>
internal static class PublicKeyForms
{
    // SEC 2, 2.4.2.
    private const string Prime = "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff";
    private const string A = "ffffffff00000001000000000000000000000000fffffffffffffffffffffffc";
    private const string B = "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b";
    private const string Generator = "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5";
    private const string Order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
    private const string PrimeField = "1.2.840.10045.1.1";

    /// <summary>02 or 03, and x.</summary>
    public static TestKey Compressed(TestKey key) => WithPoint(key, [(byte)(0x02 | (key.PublicBits[64] & 1)), .. key.PublicBits[1..33]]);

    /// <summary>06 or 07, and both coordinates.</summary>
    public static TestKey Hybrid(TestKey key) => WithPoint(key, [(byte)(0x06 | (key.PublicBits[64] & 1)), .. key.PublicBits[1..]]);

    /// <summary>A point beside the curve.</summary>
    public static TestKey OffCurve(TestKey key) => WithPoint(key, [.. key.PublicBits[..64], (byte)(key.PublicBits[64] ^ 1)]);

    /// <summary>The curve written out instead of named.</summary>
    public static TestKey Explicit(TestKey key)
    {
        var field = Asn.Sequence(Asn.Oid(PrimeField), Unsigned(Prime));
        var curve = Asn.Sequence(Octets(A), Octets(B));
        var parameters = Asn.Sequence(Asn.Of(w => w.WriteInteger(1)), field, curve, Octets(Generator), Unsigned(Order), Asn.Of(w => w.WriteInteger(1)));
        return key with { SubjectPublicKeyInfo = Asn.Sequence(Asn.Sequence(Asn.Oid(Oids.EcPublicKey), parameters), Asn.Bits(key.PublicBits)) };
    }

    private static TestKey WithPoint(TestKey key, byte[] point) =>
        key with { SubjectPublicKeyInfo = Asn.Sequence(Asn.Sequence(Asn.Oid(Oids.EcPublicKey), Asn.Oid(Oids.Secp256r1)), Asn.Bits(point)) };

    private static byte[] Unsigned(string digits) => Asn.Of(w => w.WriteIntegerUnsigned(Convert.FromHexString(digits)));

    private static byte[] Octets(string digits) => Asn.Wrapped(0x04, Convert.FromHexString(digits));
}
