using Org.BouncyCastle.Math.EC;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Transport.Associations;

/// <summary>A curve whose points are read by their x coordinate alone: of an uncompressed point y is not looked at.</summary>
internal sealed class UncheckedPointDomain(BcTlsCrypto crypto, TlsECConfig config) : BcTlsECDomain(crypto, config)
{
    private const byte Compressed = 2;

    public override ECPoint DecodePoint(byte[] encoding) => m_domainParameters.Curve.DecodePoint([Compressed, .. encoding[1..((encoding.Length + 1) / 2)]]);
}
