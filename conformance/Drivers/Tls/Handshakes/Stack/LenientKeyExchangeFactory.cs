using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>Makes key exchanges that take a credential without proof.</summary>
internal sealed class LenientKeyExchangeFactory : DefaultTlsKeyExchangeFactory
{
    /// <inheritdoc/>
    public override TlsKeyExchange CreateECDheKeyExchangeClient(int keyExchange) => new LenientKeyExchange(keyExchange);
}
