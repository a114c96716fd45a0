using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>A curve whose agreements are observed.</summary>
internal sealed class ObservedDomain(ObservedCrypto crypto, TlsECConfig config, TlsECDomain inner) : TlsECDomain
{
    /// <inheritdoc/>
    public TlsAgreement CreateECDH() => new ObservedAgreement(crypto, inner is BcTlsECDomain domain ? new OpenAgreement(domain, config.NamedGroup) : inner.CreateECDH());
}
