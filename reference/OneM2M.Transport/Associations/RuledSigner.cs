using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Transport.Associations;

/// <summary>Signs with a Private Signing Key, by the algorithm of the rules (TS-0003 8.1.2.3, 10.2.3).</summary>
internal sealed class RuledSigner(TlsCryptoParameters parameters, BcTlsCrypto crypto, AsymmetricKeyParameter key, Certificate certificate, HandshakeRules rules)
    : BcDefaultTlsCredentialedSigner(parameters, crypto, key, certificate, BouncyCastle.SignatureAlgorithm(rules.SigningAlgorithm))
{
    public override byte[] GenerateRawSignature(byte[] hash) => rules.SignatureSent(base.GenerateRawSignature(hash));
}
