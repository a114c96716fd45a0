using System.Numerics;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>The equation of secp256r1 (SEC 2): y² = x³ - 3x + b over the field of p.</summary>
internal static class Curve
{
    /// <summary>Octets of a coordinate.</summary>
    public const int CoordinateLength = 32;

    private static readonly BigInteger P = Hex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
    private static readonly BigInteger B = Hex("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");

    /// <summary>Whether <paramref name="x"/> and <paramref name="y"/>, 32 octets each, are a point of it.</summary>
    public static bool Holds(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        var (abscissa, ordinate) = (new BigInteger(x, isUnsigned: true, isBigEndian: true), new BigInteger(y, isUnsigned: true, isBigEndian: true));
        return abscissa < P && ordinate < P && ((ordinate * ordinate) - ((abscissa * abscissa * abscissa) - (3 * abscissa) + B)) % P == 0;
    }

    private static BigInteger Hex(string digits) => new(Convert.FromHexString(digits), isUnsigned: true, isBigEndian: true);
}
