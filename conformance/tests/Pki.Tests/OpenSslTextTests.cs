namespace OneM2M.Conformance.Pki.Tests;

/// <summary>What OpenSSL reads in what we made: that each broken thing is broken as we say.</summary>
public sealed class OpenSslTextTests(WrittenPki written) : IClassFixture<WrittenPki>
{
    private const string Cse = "broken/cse-id/";

    [Theory]
    [InlineData("key-rsa", "Public Key Algorithm: rsaEncryption")]
    [InlineData("key-ed25519", "Public Key Algorithm: ED25519")]
    [InlineData("key-p384", "NIST CURVE: P-384")]
    [InlineData("key-explicit-parameters", "Field Type: prime-field")]
    [InlineData("signature-sha1", "Signature Algorithm: ecdsa-with-SHA1")]
    [InlineData("signature-sha384", "Signature Algorithm: ecdsa-with-SHA384")]
    [InlineData("signature-sha512", "Signature Algorithm: ecdsa-with-SHA512")]
    [InlineData("signature-rsa", "Signature Algorithm: sha256WithRSAEncryption")]
    [InlineData("no-digital-signature", "Key Usage: critical\n                Key Agreement\n")]
    [InlineData("key-usage-not-critical", "X509v3 Key Usage: \n                Digital Signature\n")]
    [InlineData("leaf-is-ca", "CA:TRUE")]
    [InlineData("leaf-with-name-constraints", "X509v3 Name Constraints: critical\n                Permitted:\n                  DNS:m2msp.example")]
    [InlineData("name-in-common-name-only", "Subject: O = TS-0003 test PKI, CN = in-cse.m2msp.example")]
    [InlineData("name-of-other-form", "Alternative Name: \n                URI:http://m2msp.example/")]
    [InlineData("name-longer", "DNS:in-cse.m2msp.example.m2msp.example")]
    [InlineData("name-shorter", "DNS:m2msp.example\n")]
    [InlineData("name-ends-with-identity", "DNS:xin-cse.m2msp.example\n")]
    [InlineData("wildcard-beside", "DNS:in-cse.m2msp.example, DNS:*.m2msp.example\n")]
    [InlineData("wildcard-instead", "Alternative Name: \n                DNS:*.m2msp.example\n")]
    [InlineData("serial-negative", "Serial Number:\n             (Negative)05:f0:d1:19")]
    [InlineData("serial-zero", "Serial Number: 0 (0x0)")]
    [InlineData("wrong-extended-key-usage", "Extended Key Usage: \n                Code Signing\n")]
    public async Task IsThere(string deviation, string text) => Assert.Contains(text, await TextAsync(Cse + deviation + ".pem"), StringComparison.Ordinal);

    [Theory]
    [InlineData("no-key-usage", "Key Usage: critical")]
    [InlineData("no-name", "Subject Alternative Name")]
    [InlineData("name-in-common-name-only", "Subject Alternative Name")]
    [InlineData("no-subject-key-identifier", "Subject Key Identifier")]
    [InlineData("no-authority-key-identifier", "Authority Key Identifier")]
    public async Task IsMissing(string deviation, string text)
    {
        Assert.DoesNotContain(text, await TextAsync(Cse + deviation + ".pem"), StringComparison.Ordinal);
        if (deviation != "name-in-common-name-only")
            Assert.Contains(text, await TextAsync("good/cse-id.pem"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key-compressed", 35, "0[23]")]
    [InlineData("key-hybrid", 67, "0[67]")]
    public async Task ThePointHasThatForm(string deviation, int bitString, string firstOctet)
    {
        Assert.Matches($@"pub:\s+{firstOctet}:", await TextAsync(Cse + deviation + ".pem"));
        var parsed = (await Tool.RunAsync(written.Folder, "openssl", "asn1parse", "-in", Cse + deviation + ".pem")).Text;
        Assert.Matches(bitString < 60 ? @"l=  34 prim: BIT STRING" : @"l=  66 prim: BIT STRING", parsed);
    }

    /// <summary>Encodings are seen in the octets that openssl passes on unread, the structure of which it prints.</summary>
    [Theory]
    [InlineData("boolean-not-der", @"BOOLEAN +:1\n")]
    [InlineData("default-written-out", @"BOOLEAN +:0\n")]
    [InlineData("length-not-shortest", @"hl=3 l=  29 cons: +SEQUENCE +\n.*X509v3 Subject Key Identifier")]
    [InlineData("serial-21-octets", @"l=  21 prim: +INTEGER")]
    public async Task IsEncodedSo(string deviation, string expected)
    {
        var parsed = (await Tool.RunAsync(written.Folder, "openssl", "asn1parse", "-in", Cse + deviation + ".pem")).Text;
        Assert.Matches(expected, parsed);
        Assert.DoesNotMatch(expected, (await Tool.RunAsync(written.Folder, "openssl", "asn1parse", "-in", "good/cse-id.pem")).Text);
    }

    [Theory]
    [InlineData("cse-id", "DNS:in-cse.m2msp.example")]
    [InlineData("ae-id", "URI:http://m2msp.example/in-cse/Csecurity")]
    [InlineData("node-id", "DNS:node-1.m2msp.example")]
    public async Task ARequestVerifiesAndAsksForItsName(string flavour, string name)
    {
        var (code, text) = await Tool.RunAsync(written.Folder, "openssl", "req", "-in", $"good/{flavour}.csr.pem", "-verify", "-noout", "-text");
        Assert.Equal(0, code);
        Assert.Contains("verify OK", text, StringComparison.Ordinal);
        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Contains("verify failure", (await Tool.RunAsync(written.Folder, "openssl", "req", "-in", $"broken/{flavour}/request-spoiled.csr.pem", "-verify", "-noout")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RevocationListsVerifyAndHoldTheRevoked()
    {
        foreach (var flavour in FlavourNames.Chained.Select(FlavourNames.Of))
        {
            var (_, text) = await Tool.RunAsync(written.Folder, "openssl", "crl", "-in", $"ca/{flavour}.crl.pem", "-CAfile", $"ca/{flavour}.pem", "-noout", "-text");
            Assert.Contains("verify OK", text, StringComparison.Ordinal);
            Assert.Contains(Convert.ToHexString(Making.CertificateDraft.SerialOf(flavour + "/revoked")), text, StringComparison.Ordinal);
        }

        Assert.Contains("verify OK", (await Tool.RunAsync(written.Folder, "openssl", "crl", "-in", "root.crl.pem", "-CAfile", "root.pem", "-noout")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("good", ".pem: good", "May  5 07:08:09 2032")]
    [InlineData("revoked", ".pem: revoked", "May  5 07:08:09 2032")]
    [InlineData("stale", ".pem: good", "Apr  5 07:08:09 2031")]
    public async Task OcspAnswersVerify(string status, string expected, string nextUpdate)
    {
        var (_, text) = await Tool.RunAsync(
            written.Folder, "openssl", "ocsp", "-respin", $"good/fqdn.ocsp-{status}.der", "-issuer", "ca/fqdn.pem", "-sha256", "-cert", "good/fqdn.pem", "-CAfile", "root.pem",
            "-verify_other", "ca/fqdn.pem", "-attime", Bench.Now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), "-validity_period", "999999999");
        Assert.Contains("Response verify OK", text, StringComparison.Ordinal);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains($"Next Update: {nextUpdate} GMT", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PrivateKeysBelongToWhatTheyStandBeside()
    {
        foreach (var entry in written.Entries.Where(e => e.Deviation is null || e.Deviation.Name is "key-ed25519" or "raw-ed25519" or "key-rsa" or "key-p384"))
        {
            var ownKey = (await Tool.RunAsync(written.Folder, "openssl", "pkey", "-in", Path.ChangeExtension(entry.File, ".key"), "-pubout")).Text;
            var shown = entry.File.EndsWith(".csr.pem", StringComparison.Ordinal) ? (await Tool.RunAsync(written.Folder, "openssl", "req", "-in", entry.File, "-noout", "-pubkey")).Text
                : entry.Flavour == CertificateFlavour.RawPublicKey ? await File.ReadAllTextAsync(Path.Combine(written.Folder, entry.File))
                : (await Tool.RunAsync(written.Folder, "openssl", "x509", "-in", entry.File, "-noout", "-pubkey")).Text;
            Assert.Equal(shown, ownKey);
        }
    }

    private async Task<string> TextAsync(string file) => (await Tool.RunAsync(written.Folder, "openssl", "x509", "-in", file, "-noout", "-text")).Text;
}
