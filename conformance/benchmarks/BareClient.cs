using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>BouncyCastle's own client with a pre-shared key and the mandatory suite of TS-0003 10.2.2.</summary>
internal sealed class BareClient(TlsCrypto crypto, PresharedKey key) : PskTlsClient(crypto, new BasicTlsPskIdentity(key.Identity, key.Key))
{
    protected override ProtocolVersion[] GetSupportedVersions() => ProtocolVersion.TLSv12.Only();

    protected override int[] GetSupportedCipherSuites() => [CipherSuite.TLS_PSK_WITH_AES_128_CBC_SHA256];
}
