using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Transport.Associations;

/// <summary>Cryptography that goes by the x coordinate of a point, whether or not its y belongs to it.</summary>
internal sealed class UncheckedPointCrypto : BcTlsCrypto
{
    public override TlsECDomain CreateECDomain(TlsECConfig ecConfig) => new UncheckedPointDomain(this, ecConfig);
}
