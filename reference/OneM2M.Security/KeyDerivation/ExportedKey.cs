using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// TLS key export (RFC 5705, without context) of TS-0003 10.3.1: 48 octets, of which the 16 most significant are a relative identifier
/// and the 32 least significant a key.
/// </summary>
public static class ExportedKey
{
    /// <summary>Octets to export under each of the labels.</summary>
    public const int ExportLength = RelativeIdLength + SymmetricKey.DerivedLength;

    /// <summary>Octets of RelativeKeID, KcID and pairwiseE2EKeyID.</summary>
    public const int RelativeIdLength = 16;

    /// <summary>Label for the Enrolment Key and RelativeKeID.</summary>
    public const string EnrolmentLabel = "EXPORTER-oneM2M-Bootstrap";

    /// <summary>Label for the M2M Secure Connection Key and KcID.</summary>
    public const string ConnectionLabel = "EXPORTER-oneM2M-Connection";

    /// <summary>Label for pairwiseE2EKey and its identifier.</summary>
    public const string EsCertKeLabel = "EXPORTER-oneM2M-ESCertKE";

    /// <summary>RelativeKeID, 16 octets, and Ke from what <see cref="EnrolmentLabel"/> exported. Throws <see cref="ArgumentException"/> unless it is 48 octets.</summary>
    public static (byte[] RelativeKeId, Ke Key) Enrolment(ReadOnlySpan<byte> exported) => (RelativeId(exported), new Ke(exported[RelativeIdLength..]));

    /// <summary>KcID, 16 octets, and Kc from what <see cref="ConnectionLabel"/> exported. Throws <see cref="ArgumentException"/> unless it is 48 octets.</summary>
    public static (byte[] KcId, Kc Key) Connection(ReadOnlySpan<byte> exported) => (RelativeId(exported), new Kc(exported[RelativeIdLength..]));

    /// <summary>pairwiseE2EKeyID, 16 octets, and pairwiseE2EKey from what <see cref="EsCertKeLabel"/> exported. Throws <see cref="ArgumentException"/> unless it is 48 octets.</summary>
    public static (byte[] PairwiseE2EKeyId, PairwiseE2EKey Key) EsCertKe(ReadOnlySpan<byte> exported) =>
        (RelativeId(exported), new PairwiseE2EKey(exported[RelativeIdLength..]));

    private static byte[] RelativeId(ReadOnlySpan<byte> exported) => exported.Length == ExportLength
        ? exported[..RelativeIdLength].ToArray()
        : throw new ArgumentException($"An export has {ExportLength} octets (TS-0003 10.3.1), not {exported.Length}.", nameof(exported));
}
