using System.Security.Cryptography;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Runner.Targets.Tls;

/// <summary>Reads the key certificate of an entry of tls: flavours, identities and PEM files.</summary>
internal static class CertificateReader
{
    private static readonly Dictionary<string, PeerFlavour> FlavourNames = new(StringComparer.Ordinal)
    {
        ["raw-public-key"] = PeerFlavour.Raw,
        ["device"] = PeerFlavour.Device,
        ["cse-id"] = PeerFlavour.CseId,
        ["ae-id"] = PeerFlavour.AeId,
        ["node-id"] = PeerFlavour.NodeId,
        ["fqdn"] = PeerFlavour.Fqdn,
    };

    /// <summary>Null when <paramref name="entry"/> has no certificate.</summary>
    public static CertificateProfile? Read(TargetMap entry, bool listens)
    {
        var ours = listens ? "client" : "server";
        if (entry.Map("certificate", "flavour", "identity", "trustAnchors", ours, "issuer", "revoked", "expected") is not { } map)
            return null;
        return new CertificateProfile
        {
            Flavour = FlavourNames[TlsTargetReader.OneOf(map, "flavour", FlavourNames.Keys)],
            Identity = map.OptionalText("identity"),
            TrustAnchors = [.. map.TextOrTexts("trustAnchors").SelectMany(path => Blocks(map, "trustAnchors", "an anchor", path, "CERTIFICATE"))],
            Ours = Credential(map, ours),
            Issuer = Credential(map, "issuer"),
            Revoked = Credential(map, "revoked"),
            ExpectedOfUs = map.OptionalText("expected"),
        };
    }

    private static Credential? Credential(TargetMap map, string key)
    {
        var isIssuer = key == "issuer";
        var given = isIssuer ? map.Map(key, "chain", "key") : map.Map(key, "chain", "key", "flavour");
        if (given is null)
            return null;
        var flavour = isIssuer ? PeerFlavour.CseId : FlavourNames[TlsTargetReader.OneOf(given, "flavour", FlavourNames.Keys)];
        var chain = Blocks(given, "chain", "the chain", given.Text("chain"), flavour == PeerFlavour.Raw ? "PUBLIC KEY" : "CERTIFICATE");
        return new Credential(flavour, chain, PrivateKey(given));
    }

    private static List<byte[]> Blocks(TargetMap map, string key, string what, string path, string label)
    {
        var pem = SecretValue.File(map, key, what, path).AsSpan();
        var blocks = new List<byte[]>();
        while (PemEncoding.TryFind(pem, out var fields))
        {
            if (pem[fields.Label].SequenceEqual(label))
                blocks.Add(Convert.FromBase64String(pem[fields.Base64Data].ToString()));
            pem = pem[fields.Location.End..];
        }

        return blocks.Count > 0 ? blocks : throw map.Fault(key, $"{what} names the file {path}, which holds no {label} in PEM");
    }

    /// <summary>PKCS #8 of whatever form the PEM has. A fault never shows what the file holds.</summary>
    private static byte[] PrivateKey(TargetMap map)
    {
        var path = map.Text("key");
        var pem = SecretValue.File(map, "key", "the private key", path);
        foreach (var (key, export) in Algorithms())
        {
            using (key)
            {
                try
                {
                    key.ImportFromPem(pem);
                    return export();
                }
                catch (Exception e) when (e is CryptographicException or ArgumentException)
                {
                    // The next algorithm.
                }
            }
        }

        throw map.Fault("key", $"the private key names the file {path}, which holds no unencrypted private key of an elliptic curve or RSA in PEM");
    }

    private static IEnumerable<(AsymmetricAlgorithm Key, Func<byte[]> Export)> Algorithms()
    {
        var ec = ECDsa.Create();
        yield return (ec, ec.ExportPkcs8PrivateKey);
        var rsa = RSA.Create();
        yield return (rsa, rsa.ExportPkcs8PrivateKey);
    }
}
