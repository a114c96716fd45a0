using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>What 10.1.1.1 says of every public key.</summary>
internal static class KeyRules
{
    /// <summary>Judges <paramref name="key"/>. A key of another algorithm or curve is not judged further.</summary>
    public static void Judge(ReadKey key, string where, Findings findings)
    {
        if (key.Algorithm != Oids.EcPublicKey)
        {
            findings.Add(ProfileRules.KeyAlgorithm, where, AlgorithmNames.Of(key.Algorithm), "id-ecPublicKey (1.2.840.10045.2.1)");
            return;
        }

        if (key.Parameters != KeyParameters.Named)
        {
            findings.Add(ProfileRules.KeyParameters, where, $"parameters: {key.Parameters.ToString().ToLowerInvariant()}", "namedCurve secp256r1");
        }
        else if (key.Curve is { } curve && curve != Oids.Secp256r1)
        {
            findings.Add(ProfileRules.KeyCurve, where, AlgorithmNames.Of(curve), "secp256r1 (1.2.840.10045.3.1.7)");
            return;
        }

        Point(key.Value, where, findings);
    }

    private static void Point(byte[] point, string where, Findings findings)
    {
        const string Expected = "65 octets: 04, x, y";
        switch (point)
        {
            case [0x02 or 0x03, ..]:
                findings.Add(ProfileRules.KeyPointForm, where, $"compressed, {point.Length} octets beginning with {point[0]:x2}", Expected);
                break;
            case [0x06 or 0x07, ..]:
                findings.Add(ProfileRules.KeyPointForm, where, $"hybrid, {point.Length} octets beginning with {point[0]:x2}", Expected);
                break;
            case [0x04, ..] when point.Length == 1 + (2 * Curve.CoordinateLength):
                if (!Curve.Holds(point.AsSpan(1, Curve.CoordinateLength), point.AsSpan(1 + Curve.CoordinateLength)))
                    findings.Add(ProfileRules.KeyPoint, where, "a point beside the curve", "a point of secp256r1");
                break;
            default:
                findings.Add(ProfileRules.KeyPoint, where, $"{point.Length} octets that are no point", Expected);
                break;
        }
    }
}
