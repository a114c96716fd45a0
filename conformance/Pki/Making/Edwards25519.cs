using System.Numerics;
using System.Security.Cryptography;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>
/// Public keys of Ed25519 (RFC 8032 5.1.5), which the platform does not make. Slow and not constant in time: for keys of a test PKI, in
/// certificates that have to be refused.
/// </summary>
internal static class Edwards25519
{
    private static readonly BigInteger P = BigInteger.Pow(2, 255) - 19;
    private static readonly BigInteger D = Field(-121665 * Inverse(121666));
    private static readonly (BigInteger X, BigInteger Y) Base = (
        BigInteger.Parse("15112221349535400772501151409588531511454012693041857206046113283949847762202", System.Globalization.CultureInfo.InvariantCulture),
        Field(4 * Inverse(5)));

    /// <summary>The 32 octets of the public key that belongs to the 32 octets <paramref name="seed"/>.</summary>
    public static byte[] PublicKeyOf(ReadOnlySpan<byte> seed)
    {
        var scalar = SHA512.HashData(seed)[..32];
        scalar[0] &= 0xF8;
        scalar[31] = (byte)((scalar[31] & 0x7F) | 0x40);
        var bits = new BigInteger(scalar, isUnsigned: true);
        var (sum, power) = ((X: BigInteger.Zero, Y: BigInteger.One), Base);
        for (; !bits.IsZero; bits >>= 1)
        {
            if (!bits.IsEven)
                sum = Add(sum, power);
            power = Add(power, power);
        }

        var octets = new byte[32];
        sum.Y.TryWriteBytes(octets, out _, isUnsigned: true);
        octets[31] |= (byte)(sum.X.IsEven ? 0 : 0x80);
        return octets;
    }

    private static (BigInteger X, BigInteger Y) Add((BigInteger X, BigInteger Y) a, (BigInteger X, BigInteger Y) b)
    {
        var product = Field(D * a.X * b.X * a.Y * b.Y);
        return (Field(((a.X * b.Y) + (b.X * a.Y)) * Inverse(1 + product)), Field(((a.Y * b.Y) + (a.X * b.X)) * Inverse(1 - product)));
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(Field(value), P - 2, P);

    private static BigInteger Field(BigInteger value) => ((value % P) + P) % P;
}
