using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Conformance.Runner.Targets;

namespace OneM2M.Conformance.Cli.Tests;

/// <summary>The key tls of a target file: what it holds is read, what is wrong names file, line, key and remedy, and no key is ever shown.</summary>
public sealed partial class TlsTargetTests
{
    private const string Secret = "00112233445566778899aabbccddeeff";

    private const string Valid = $$"""
        name: Example
        roles: [entity-b]
        tls:
          - role: entity-b
            transport: tls
            address: 127.0.0.1:8443
            authority: in-cse.m2msp.example
            psk:
              - { id: kpsa-0001@m2msp.example, key: "hex:{{Secret}}" }
        """;

    [Fact]
    public void AnEntryIsRead()
    {
        using var scratch = new Scratch();
        var target = TargetFile.Load(scratch.Write("tls.yaml", Valid));
        var entry = Assert.Single(target.Tls);
        Assert.Equal(("127.0.0.1", 8443), (entry.Host, entry.Port));
        Assert.Equal(SecureRole.EntityB, entry.Profile.Role);
        Assert.True(entry.Profile.Listens);
        Assert.Equal("in-cse.m2msp.example", entry.Profile.Authority);
        Assert.Equal("kpsa-0001@m2msp.example"u8.ToArray(), entry.Profile.Keys[0].Identity);
        Assert.Equal(Convert.FromHexString(Secret), entry.Profile.Keys[0].Key);
        Assert.Equal(["saef.psk", "tls"], target.Profile.Claims.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Secret, entry.ToString() + entry.Profile.Keys[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void KeysAndCertificatesComeFromFilesBesideIt()
    {
        using var scratch = new Scratch();
        var pki = new TestPki(new PkiNames("m2msp.example"), TimeProvider.System);
        var good = pki.Good(CertificateFlavour.CseId);
        scratch.Write("root.pem", new string(System.Security.Cryptography.PemEncoding.Write("CERTIFICATE", pki.Root.Certificate)));
        scratch.Write("good.pem", good.ToPem());
        scratch.Write("good.key", good.Key.ToPem());
        scratch.Write("psk.hex", Secret + "\n");
        var target = TargetFile.Load(scratch.Write("tls.yaml", Valid.Replace($"hex:{Secret}", "file:psk.hex", StringComparison.Ordinal) + """

                certificate:
                  flavour: cse-id
                  identity: in-cse.m2msp.example
                  trustAnchors: root.pem
                  client: { chain: good.pem, key: good.key, flavour: cse-id }
            """));
        var profile = target.Tls[0].Profile;
        Assert.Equal(Convert.FromHexString(Secret), profile.Keys[0].Key);
        Assert.Equal([pki.Root.Certificate], profile.Certificates!.TrustAnchors);
        Assert.Equal([good.Octets, .. good.Issuers], profile.Certificates.Ours!.Chain);
        Assert.Equal(good.Key.Pkcs8, profile.Certificates.Ours.PrivateKey);
        Assert.Equal(["saef.certificate", "saef.psk", "tls"], target.Profile.Claims.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("role: entity-b", "role: entity_b", ":4: tls[0].role: \"entity_b\" is not known; the nearest is \"entity-b\"")]
    [InlineData("role: entity-b", "role: entity-a", ":4: tls[0].role: \"entity-a\" connects and does not listen; expected listen instead of address")]
    [InlineData("address: 127.0.0.1:8443", "listen: 127.0.0.1:8443", ":4: tls[0].role: \"entity-b\" listens and does not connect; expected address instead of listen")]
    [InlineData("transport: tls", "transport: sctp", ":5: tls[0].transport: \"sctp\" is not known")]
    [InlineData("address: 127.0.0.1:8443", "address: 127.0.0.1", ":6: tls[0].address: found \"127.0.0.1\", expected host and port like 127.0.0.1:8443")]
    [InlineData("address: 127.0.0.1:8443", "address: 127.0.0.1:0", ":6: tls[0].address: found \"127.0.0.1:0\", expected host and port")]
    [InlineData("address: 127.0.0.1:8443", "adress: 127.0.0.1:8443", ":6: tls[0].adress: unknown key; the nearest known is \"address\"")]
    [InlineData("address: 127.0.0.1:8443", "address: 127.0.0.1:8443\n    command: [true]", ":7: tls[0].command: makes a client connect, and stands beside listen only")]
    [InlineData("hex:", "hax:", ":9: tls[0].psk[0].key: the key is written in a form that is not known; expected \"hex:0011…\", \"env:NAME\" or \"file:PATH\"")]
    [InlineData("hex:", "hex:0", ":9: tls[0].psk[0].key: the key is not an even number of hexadecimal digits")]
    [InlineData("hex:" + Secret, "env:TS0003_NOT_SET", ":9: tls[0].psk[0].key: the key names the environment variable TS0003_NOT_SET, which is not set; export it first")]
    [InlineData("hex:" + Secret, "file:none.hex", ":9: tls[0].psk[0].key: the key names the file none.hex, which cannot be read")]
    [InlineData("    psk:\n      - { id", "    certificate: { flavour: cseid }\n    psk:\n      - { id", ":8: tls[0].certificate.flavour: \"cseid\" is not known; the nearest is \"cse-id\"")]
    [InlineData("    psk:\n      - { id", "    certificate: { flavour: cse-id, trustAnchors: none.pem }\n    psk:\n      - { id", ":8: tls[0].certificate.trustAnchors: an anchor names the file none.pem, which cannot be read")]
    [InlineData("    psk:\n      - { id", "    certificate: { flavour: cse-id, trustAnchors: tls.yaml }\n    psk:\n      - { id", ":8: tls[0].certificate.trustAnchors: an anchor names the file tls.yaml, which holds no CERTIFICATE in PEM")]
    [InlineData("    psk:\n      - { id", "    certificate: { flavour: cse-id, server: { chain: a, key: b, flavour: cse-id } }\n    psk:\n      - { id", "tls[0].certificate.server: unknown key")]
    [InlineData("tls:\n  - role", "tls:\n    role", ":4: tls: found a mapping, expected a list of mappings with the keys role, entity, transport")]
    public void AFaultNamesPlaceAndRemedy(string valid, string faulty, string message)
    {
        using var scratch = new Scratch();
        Assert.Contains(valid, Valid, StringComparison.Ordinal);
        var file = scratch.Write("tls.yaml", Valid.Replace(valid, faulty, StringComparison.Ordinal));
        var fault = Assert.Throws<TargetFileException>(() => TargetFile.Load(file));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutKeysAndCertificatesNothingCanBeSeen()
    {
        using var scratch = new Scratch();
        var fault = Assert.Throws<TargetFileException>(() => TargetFile.Load(scratch.Write("tls.yaml", Valid[..Valid.IndexOf("    psk:", StringComparison.Ordinal)])));
        Assert.Contains("tls[0].psk: missing; expected psk, certificate or both", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tls[0]", "  - text", "tls/items")]
    [InlineData("psk[0]", "  - { role: entity-b, transport: tls, address: '127.0.0.1:1', psk: [text] }", "tls/items/properties/psk/items")]
    [InlineData("issuer", "  - { role: entity-b, transport: tls, address: '127.0.0.1:1', certificate: { flavour: fqdn, issuer: text } }", "tls/items/properties/certificate/properties/issuer")]
    public void TheSchemaKnowsTheSameKeys(string key, string entry, string place)
    {
        using var scratch = new Scratch();
        var fault = Assert.Throws<TargetFileException>(() => TargetFile.Load(scratch.Write("tls.yaml", $"name: Example\nroles: [entity-b]\ntls:\n{entry}\n")));
        Assert.Contains(key, fault.Message, StringComparison.Ordinal);
        var schema = place.Split('/').Aggregate(JsonNode.Parse(TargetFile.Schema)!["properties"]!, (node, name) => node[name]!);
        Assert.Equal(
            Keys().Match(fault.Message).Groups[1].Value.Split(", ").Order(StringComparer.Ordinal),
            schema["properties"]!.AsObject().Select(p => p.Key).Order(StringComparer.Ordinal));
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
    }

    [GeneratedRegex("expected keys: (.*)$")]
    private static partial Regex Keys();
}
