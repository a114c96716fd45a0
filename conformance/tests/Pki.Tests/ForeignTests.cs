using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Tests;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>Certificates, chains, keys and requests that other people's programs made, good ones and bad ones.</summary>
public sealed class ForeignTests : IDisposable
{
    private const string Extensions = """
        [ca]
        basicConstraints=critical,CA:TRUE
        keyUsage=critical,digitalSignature,keyCertSign,cRLSign
        subjectKeyIdentifier=hash
        authorityKeyIdentifier=keyid
        nameConstraints=critical,permitted;DNS:sp.example,permitted;URI:sp.example
        [leaf]
        keyUsage=critical,digitalSignature
        subjectKeyIdentifier=hash
        authorityKeyIdentifier=keyid
        subjectAltName=DNS:cse.sp.example,URI:coap://sp.example/cse/C1
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-foreign-");

    [Theory]
    [InlineData(CertificateFlavour.CseId, "cse.sp.example")]
    [InlineData(CertificateFlavour.CseId, "CSE.sp.example.")]
    [InlineData(CertificateFlavour.Fqdn, "cse.sp.example")]
    [InlineData(CertificateFlavour.AeId, "coap://sp.example/cse/C1")]
    [InlineData(CertificateFlavour.AeId, "//sp.example/cse/C1")]
    [InlineData(CertificateFlavour.NodeId, "cse.sp.example")]
    public async Task AChainOfOpenSslToTheProfileIsClean(CertificateFlavour flavour, string identity)
    {
        await OpenSslChainAsync("prime256v1", "-sha256");
        Assert.Equal("", Bench.Text(Lint("chain.pem", flavour, identity)));
    }

    [Theory]
    [InlineData(CertificateFlavour.CseId, "other.sp.example", "name-identity")]
    [InlineData(CertificateFlavour.CseId, "sp.example", "name-identity")]
    [InlineData(CertificateFlavour.AeId, "//sp.example/cse/C", "name-identity")]
    [InlineData(CertificateFlavour.AeId, "http://sp.example/cse/C1", "name-identity")]
    [InlineData(CertificateFlavour.AeId, "//sp.example/cse/c1", "name-identity")]
    [InlineData(CertificateFlavour.Device, "0.2.481.1.1.2.3", "name-form name-identity")]
    public async Task AChainOfOpenSslWithAnotherNameIsNot(CertificateFlavour flavour, string identity, string rules)
    {
        await OpenSslChainAsync("prime256v1", "-sha256");
        Assert.Equal(rules.Split(' '), Bench.Rules(Lint("chain.pem", flavour, identity)));
    }

    [Theory]
    [InlineData("secp384r1", "-sha256", "key-curve signature-curve")]
    [InlineData("prime256v1", "-sha384", "hash")]
    [InlineData("secp521r1", "-sha512", "hash key-curve signature-curve")]
    public async Task AChainOfOpenSslBesideTheProfileIsFound(string curve, string hash, string rules)
    {
        await OpenSslChainAsync(curve, hash);
        var result = Lint("chain.pem", CertificateFlavour.CseId, "cse.sp.example");
        Assert.Equal(rules.Split(' '), Bench.Rules(result));

        // Leaf and CA break what they break by a "shall"; the root is a trust anchor.
        Assert.All(result.Findings, f => Assert.Equal(f.Where.StartsWith("issuer 2", StringComparison.Ordinal) ? Severity.Warning : Severity.Error, f.Severity));
        Assert.Equal(3, result.Findings.Select(f => f.Where).Distinct().Count());
    }

    [Fact]
    public async Task TheUsualSelfSignedRsaCertificateIsFound()
    {
        await RunAsync("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem", "-subj", "/CN=cse.sp.example", "-days", "30");
        var result = Lint("c.pem", CertificateFlavour.CseId, "cse.sp.example");
        Assert.Equal(["key-algorithm", "key-usage", "leaf-is-ca", "name-present", "self-signed", "signature-algorithm"], Bench.Rules(result));
        Assert.Contains("CN is cse.sp.example", result.Findings.Single(f => f.Rule == ProfileRules.NamePresent).Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARequestOfOpenSslIsCleanInPemAndInDer()
    {
        await RunAsync("openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "k.pem", "-out", "r.pem", "-subj", "/CN=x", "-addext", "subjectAltName=DNS:cse.sp.example");
        await RunAsync("openssl", "req", "-in", "r.pem", "-outform", "DER", "-out", "r.der");
        foreach (var file in (string[])["r.pem", "r.der"])
        {
            Assert.Equal("", Bench.Text(Lint(file, CertificateFlavour.CseId, "cse.sp.example")));
            Assert.Equal(["name-form"], Bench.Rules(Lint(file, CertificateFlavour.AeId, null)));
        }
    }

    [Fact]
    public async Task APublicKeyOfOpenSslIsCleanInPemAndInDer()
    {
        await RunAsync("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "k.pem");
        await RunAsync("openssl", "pkey", "-in", "k.pem", "-pubout", "-out", "p.pem");
        await RunAsync("openssl", "pkey", "-in", "k.pem", "-pubout", "-outform", "DER", "-out", "p.der");
        await RunAsync("openssl", "pkey", "-in", "k.pem", "-pubout", "-ec_conv_form", "compressed", "-out", "compressed.pem");
        await RunAsync("openssl", "pkey", "-in", "k.pem", "-pubout", "-ec_param_enc", "explicit", "-out", "explicit.pem");
        Assert.Equal("", Bench.Text(Lint("p.pem", CertificateFlavour.RawPublicKey, null)));
        Assert.Equal("", Bench.Text(Lint("p.der", CertificateFlavour.RawPublicKey, null)));
        Assert.Equal(["key-point-form"], Bench.Rules(Lint("compressed.pem", CertificateFlavour.RawPublicKey, null)));
        Assert.Equal(["key-parameters"], Bench.Rules(Lint("explicit.pem", CertificateFlavour.RawPublicKey, null)));
        Assert.Equal(["kind", "private-key"], Bench.Rules(Lint("k.pem", CertificateFlavour.RawPublicKey, null)));
    }

    [ProgramFact("certtool")]
    public async Task ACertificateOfCertToolIsFoundWithoutConstraintsOnly()
    {
        await File.WriteAllTextAsync(Path("ca.tmpl"), "cn=CA\nca\ncert_signing_key\ncrl_signing_key\nsigning_key\nexpiration_days=30\n");
        await File.WriteAllTextAsync(Path("leaf.tmpl"), "cn=cse\ndns_name=cse.sp.example\nsigning_key\ntls_www_server\nexpiration_days=30\n");
        foreach (var name in (string[])["ca", "leaf"])
            await RunAsync("certtool", "--generate-privkey", "--key-type=ecdsa", "--curve=secp256r1", "--outfile", name + ".key");
        await RunAsync("certtool", "--generate-self-signed", "--load-privkey", "ca.key", "--template", "ca.tmpl", "--outfile", "ca.pem", "--hash=SHA256");
        await RunAsync("certtool", "--generate-certificate", "--load-privkey", "leaf.key", "--load-ca-certificate", "ca.pem", "--load-ca-privkey", "ca.key", "--template", "leaf.tmpl", "--outfile", "leaf.pem", "--hash=SHA256");
        await File.WriteAllTextAsync(Path("chain.pem"), await File.ReadAllTextAsync(Path("leaf.pem")) + await File.ReadAllTextAsync(Path("ca.pem")));
        var result = Lint("chain.pem", CertificateFlavour.CseId, "cse.sp.example");
        Assert.Equal(["name-constraints"], Bench.Rules(result));

        // The root signed the entity's certificate itself, so that nothing else could constrain its names.
        Assert.Equal(Severity.Error, result.Findings.Single().Severity);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>root and ca with constraints, leaf; chain.pem is leaf, ca, root.</summary>
    private async Task OpenSslChainAsync(string curve, string hash)
    {
        await File.WriteAllTextAsync(Path("ext.cnf"), Extensions);
        foreach (var name in (string[])["root", "ca", "leaf"])
        {
            await RunAsync("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:" + curve, "-out", name + ".key");
            await RunAsync("openssl", "req", "-new", "-key", name + ".key", "-subj", "/O=SP/CN=" + name, "-out", name + ".csr");
        }

        await RunAsync("openssl", "x509", "-req", hash, "-in", "root.csr", "-key", "root.key", "-days", "30", "-extfile", "ext.cnf", "-extensions", "ca", "-out", "root.pem");
        await RunAsync("openssl", "x509", "-req", hash, "-in", "ca.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days", "30", "-extfile", "ext.cnf", "-extensions", "ca", "-out", "ca.pem");
        await RunAsync("openssl", "x509", "-req", hash, "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30", "-extfile", "ext.cnf", "-extensions", "leaf", "-out", "leaf.pem");
        var parts = new[] { "leaf.pem", "ca.pem", "root.pem" }.Select(f => File.ReadAllText(Path(f)));
        await File.WriteAllTextAsync(Path("chain.pem"), string.Concat(parts));
    }

    private LintResult Lint(string file, CertificateFlavour flavour, string? identity) =>
        Linter.Lint(File.ReadAllBytes(Path(file)), new LintOptions(flavour, TimeProvider.System.GetUtcNow()) { Identity = identity });

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    private async Task RunAsync(string program, params string[] arguments)
    {
        var (code, text) = await Tool.RunAsync(_folder.FullName, program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)}: {text}");
    }
}
