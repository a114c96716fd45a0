using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>A key agreement over a curve of NIST whose outcome is computed a second time, by another implementation.</summary>
internal sealed class OpenAgreement(BcTlsECDomain domain, int group) : BcTlsECDH(domain)
{
    /// <summary>The x coordinate; null for a curve that the other implementation has not, and before both shares are there.</summary>
    public byte[]? ComputeAnew()
    {
        ECCurve? curve = group switch
        {
            NamedGroup.secp256r1 => ECCurve.NamedCurves.nistP256,
            NamedGroup.secp384r1 => ECCurve.NamedCurves.nistP384,
            NamedGroup.secp521r1 => ECCurve.NamedCurves.nistP521,
            _ => null,
        };
        if (curve is not { } named || m_localKeyPair?.Private is not ECPrivateKeyParameters own || m_peerPublicKey is null)
            return null;
        var size = (own.Parameters.Curve.FieldSize + 7) / 8;
        var d = new byte[size];
        own.D.ToByteArrayUnsigned().CopyTo(d, size - own.D.ToByteArrayUnsigned().Length);
        try
        {
            using var ours = ECDiffieHellman.Create(new ECParameters { Curve = named, D = d, Q = Point((ECPublicKeyParameters)m_localKeyPair.Public) });
            using var theirs = ECDiffieHellman.Create(new ECParameters { Curve = named, Q = Point(m_peerPublicKey) });
            return ours.DeriveRawSecretAgreement(theirs.PublicKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(d);
        }
    }

    private static ECPoint Point(ECPublicKeyParameters key)
    {
        var q = key.Q.Normalize();
        return new ECPoint { X = q.AffineXCoord.GetEncoded(), Y = q.AffineYCoord.GetEncoded() };
    }
}
