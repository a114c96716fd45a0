using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>ECDHE that also takes credentials which can't sign.</summary>
internal sealed class LenientKeyExchange(int keyExchange) : TlsECDheKeyExchange(keyExchange)
{
    /// <inheritdoc/>
    public override void ProcessClientCredentials(TlsCredentials clientCredentials)
    {
    }
}
