using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>Signs for our side, wrongly where that is its habit.</summary>
internal sealed class ObservedSigner(TlsCryptoParameters parameters, ObservedCrypto crypto, AsymmetricKeyParameter key, Certificate certificate, SignatureAndHashAlgorithm? algorithm)
    : BcDefaultTlsCredentialedSigner(parameters, crypto, key, certificate, algorithm)
{
    /// <inheritdoc/>
    public override byte[] GenerateRawSignature(byte[] hash)
    {
        var signature = base.GenerateRawSignature(hash);
        return crypto.Mischief.Commits(BadHabit.WrongSignature) ? Mischief.Flip(signature) : signature;
    }
}
