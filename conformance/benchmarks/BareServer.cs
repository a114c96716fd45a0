using OneM2M.Transport.Associations;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>BouncyCastle's own server with a pre-shared key and the mandatory suite of TS-0003 10.2.2.</summary>
internal sealed class BareServer(TlsCrypto crypto, PresharedKey key) : PskTlsServer(crypto, new OneKey(key))
{
    protected override ProtocolVersion[] GetSupportedVersions() => ProtocolVersion.TLSv12.Only();

    protected override int[] GetSupportedCipherSuites() => [CipherSuite.TLS_PSK_WITH_AES_128_CBC_SHA256];

    private sealed class OneKey(PresharedKey key) : TlsPskIdentityManager
    {
        public byte[]? GetHint() => null;

        public byte[]? GetPsk(byte[] identity) => identity.AsSpan().SequenceEqual(key.Identity) ? [.. key.Key] : null;
    }
}
