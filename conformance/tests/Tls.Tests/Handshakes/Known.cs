using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Suites, keys and labels that these tests use.</summary>
internal static class Known
{
    public const int PskCbc = 0x00ae;
    public const int PskCcm8 = 0xc0a8;
    public const int EcdsaCbc = 0xc023;
    public const int EcdsaCcm8 = 0xc0ae;
    public const string Secret = "00112233445566778899aabbccddeeff";
    public const string Identity = "kpsa-0001";
    public const string ConnectionLabel = "EXPORTER-oneM2M-Connection";

    /// <summary>The right key.</summary>
    public static SharedKey Key { get; } = new("kpsa-0001"u8.ToArray(), Convert.FromHexString(Secret));

    /// <summary>Another one under the same identity.</summary>
    public static SharedKey WrongKey { get; } = Key with { Key = Convert.FromHexString("ff112233445566778899aabbccddeeff") };

    /// <summary>A plan with keys.</summary>
    public static HandshakePlan WithKey(bool datagrams, SharedKey? key = null) => new() { Suites = [datagrams ? PskCcm8 : PskCbc], Key = key ?? Key };

    /// <summary>A plan with certificates.</summary>
    public static HandshakePlan WithCertificate(bool datagrams, Credential? credential) => new() { Suites = [datagrams ? EcdsaCcm8 : EcdsaCbc], Credential = credential };
}
