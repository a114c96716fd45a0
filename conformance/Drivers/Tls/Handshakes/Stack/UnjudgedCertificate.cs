using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>A certificate of the other side whose use the stack does not judge: the scenario does.</summary>
internal sealed class UnjudgedCertificate(BcTlsCrypto crypto, byte[] encoding) : BcTlsCertificate(crypto, encoding)
{
    /// <inheritdoc/>
    protected override bool SupportsKeyUsage(int keyUsageBits) => true;
}
