namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Names of algorithms and curves for messages.</summary>
internal static class AlgorithmNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [Oids.EcPublicKey] = "id-ecPublicKey",
        [Oids.Secp256r1] = "secp256r1",
        [Oids.Secp384r1] = "secp384r1",
        ["1.3.132.0.35"] = "secp521r1",
        ["1.3.132.0.10"] = "secp256k1",
        ["1.3.36.3.3.2.8.1.1.7"] = "brainpoolP256r1",
        [Oids.RsaEncryption] = "rsaEncryption",
        [Oids.Ed25519] = "Ed25519",
        ["1.3.101.113"] = "Ed448",
        ["1.2.840.10040.4.1"] = "DSA",
        [Oids.EcdsaWithSha1] = "ecdsa-with-SHA1",
        [Oids.EcdsaWithSha256] = "ecdsa-with-SHA256",
        [Oids.EcdsaWithSha384] = "ecdsa-with-SHA384",
        [Oids.EcdsaWithSha512] = "ecdsa-with-SHA512",
        ["1.2.840.10045.4.3.1"] = "ecdsa-with-SHA224",
        [Oids.RsaWithSha1] = "sha1WithRSAEncryption",
        [Oids.RsaWithSha256] = "sha256WithRSAEncryption",
        [Oids.RsaWithSha384] = "sha384WithRSAEncryption",
        [Oids.RsaWithSha512] = "sha512WithRSAEncryption",
        ["1.2.840.113549.1.1.4"] = "md5WithRSAEncryption",
        [Oids.RsaPss] = "RSASSA-PSS",
    };

    /// <summary>"secp384r1 (1.3.132.0.34)", or the OID alone.</summary>
    public static string Of(string oid) => Names.TryGetValue(oid, out var name) ? $"{name} ({oid})" : oid;
}
