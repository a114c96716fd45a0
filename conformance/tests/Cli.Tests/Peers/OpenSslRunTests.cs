using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Tests.Peers;

/// <summary>
/// Whole runs against OpenSSL, which we did not write: set up rightly it has no Fail, and each thing that is set up wrongly is found, with the
/// requirement that it breaks.
/// </summary>
public sealed class OpenSslRunTests(OpenSslRunTests.TestCertificates certificates) : IClassFixture<OpenSslRunTests.TestCertificates>
{
    private const string Key = "00112233445566778899aabbccddeeff";
    private const string CertificateSuites = "ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES128-CCM8:@SECLEVEL=0";
    private const string Authority = "in-cse.m2msp.example";
    private static readonly string[] Clauses = ["--clause", "8.1.2", "--clause", "10.1", "--clause", "10.2"];

    private string[] Verifying => ["-CAfile", certificates["root.pem"], "-Verify", "5", "-verify_return_error"];

    [ProgramFact("openssl")]
    public async Task AServerThatIsRight()
    {
        await using var server = await ServerAsync(["-tls1_2", .. Verifying, "-cipher", CertificateSuites]);
        var report = await RunAsync(Server(server.Port));
        Assert.Empty(report.Scenarios.Where(s => s.Verdict is not (Verdict.Pass or Verdict.NotApplicable)).Select(s => $"{s.Verdict} {s.Name}: {s.Reason}; {s.Actual}"));
        Assert.True(report.Summary.Pass > 100, $"only {report.Summary.Pass} passed");
    }

    [ProgramTheory("openssl")]
    [InlineData("REQ-CAV-041", "it asks nobody for a certificate", "-tls1_2", "-cipher", CertificateSuites)]
    [InlineData("REQ-CAV-007", "whatever is shown will do", "-tls1_2", "-Verify", "5", "-cipher", CertificateSuites)]
    [InlineData("REQ-TLS-002", "TLS 1.0 is on", "VERIFY", "-cipher", "ALL:@SECLEVEL=0")]
    [InlineData("REQ-TLS-035", "no mandatory suite", "VERIFY", "-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256")]
    public async Task AServerThatIsWrong(string requirement, string because, params string[] arguments)
    {
        await using var server = await ServerAsync([.. arguments.SelectMany(a => a == "VERIFY" ? Verifying : [a])]);
        var report = await RunAsync(Server(server.Port));
        Assert.True(report.Scenarios.Any(s => s.Verdict == Verdict.Fail && s.Requirements.Contains(requirement)), $"{because}: no Fail of {requirement}");
    }

    [ProgramFact("openssl")]
    public async Task AServerThatTakesAnyIdentity()
    {
        await using var server = await OpenSslServer.StartAsync(
            "-tls1_2", "-nocert", "-psk", Key, "-psk_identity", "kpsa@m2msp.example", "-cipher", "PSK-AES128-CBC-SHA256:PSK-AES128-CCM8:@SECLEVEL=0");
        var report = await RunAsync($$"""
            name: OpenSSL with a key
            roles: [entity-b]
            tls:
              - role: entity-b
                transport: tls
                address: 127.0.0.1:{{server.Port}}
                psk: [{ id: kpsa@m2msp.example, key: "hex:{{Key}}" }]
            """);

        // An old quirk of it: whoever holds the key may call himself whatever he likes. Nothing else is wrong.
        Assert.Equal(["REQ-TLS-022"], report.Scenarios.Where(s => s.Verdict == Verdict.Fail).SelectMany(s => s.Requirements).Distinct());
        Assert.Equal(0, report.Summary.Inconclusive);
        Assert.Contains(report.Scenarios, s => s.Verdict == Verdict.Pass && s.Requirements.Contains("REQ-TLS-021"));
    }

    [ProgramFact("openssl")]
    public async Task AClientThatComparesNamesAsBrowsersDo()
    {
        var report = await RunAsync(Client("-verify_return_error", "-verify_hostname", Authority));

        // RFC 6125 lets it take a wildcard, and the common name where there is no other; 8.1.2.5 does not. Nothing else is wrong.
        var other = report.Scenarios.Where(s => s.Verdict is not (Verdict.Pass or Verdict.NotApplicable) && !s.Requirements.Any(r => r is "REQ-CAV-048" or "REQ-CAV-050"));
        Assert.Empty(other.Select(s => $"{s.Verdict} {s.Name}: {s.Reason}; {s.Actual}"));
        Assert.Contains(report.Scenarios, s => s.Verdict == Verdict.Fail && s.Requirements.Contains("REQ-CAV-048"));
        Assert.Contains(report.Scenarios, s => s.Verdict == Verdict.Fail && s.Requirements.Contains("REQ-CAV-050"));
        Assert.True(report.Summary.Pass > 50, $"only {report.Summary.Pass} passed");
    }

    [ProgramFact("openssl")]
    public async Task AClientThatLooksAtNothing()
    {
        var failed = (await RunAsync(Client())).Scenarios.Where(s => s.Verdict == Verdict.Fail).SelectMany(s => s.Requirements).ToHashSet();
        Assert.Superset(new HashSet<string> { "REQ-CAV-005", "REQ-CAV-007", "REQ-CAV-046" }, failed);
    }

    private async Task<RunReport> RunAsync(string target)
    {
        using var scratch = new Scratch();
        var seen = await Invocation.OfAsync(["run", "--target", scratch.Write("tls.yaml", target), "--out", scratch["out"], .. Clauses]);
        Assert.True(seen.Code is ExitCode.Passed or ExitCode.Failed, seen.Output + seen.Error);
        Assert.DoesNotContain(Key, File.ReadAllText(Path.Combine(scratch["out"], "run.json")), StringComparison.OrdinalIgnoreCase);
        return scratch.Report("out");
    }

    private Task<OpenSslServer> ServerAsync(IEnumerable<string> arguments) => OpenSslServer.StartAsync(
        ["-cert", certificates["good/cse-id.pem"], "-cert_chain", certificates["ca/cse-id.pem"], "-key", certificates["good/cse-id.key"], .. arguments]);

    private string Server(int port) => $$"""
        name: OpenSSL with certificates
        roles: [entity-b]
        tls:
          - role: entity-b
            transport: tls
            address: 127.0.0.1:{{port}}
            authority: {{Authority}}
            certificate:
              flavour: cse-id
              identity: {{Authority}}
              trustAnchors: {{certificates["root.pem"]}}
              client: { chain: {{certificates["good/cse-id.pem"]}}, key: {{certificates["good/cse-id.key"]}}, flavour: cse-id }
              issuer: { chain: {{certificates["root.pem"]}}, key: {{certificates["root.key"]}} }
        """;

    private string Client(params string[] arguments) => $$"""
        name: OpenSSL as a client
        roles: [entity-a, mn-cse]
        tls:
          - role: entity-a
            transport: tls
            listen: 127.0.0.1:0
            authority: {{Authority}}
            command: [openssl, s_client, -connect, "{host}:{port}", -tls1_2, -servername, {{Authority}}, -CAfile, {{certificates["root.pem"]}},
              -cert, {{certificates["good/cse-id.pem"]}}, -cert_chain, {{certificates["ca/cse-id.pem"]}}, -key, {{certificates["good/cse-id.key"]}},
              -cipher, "{{CertificateSuites}}", -curves, P-256, -sigalgs, ECDSA+SHA256{{string.Concat(arguments.Select(a => ", " + a))}}]
            certificate:
              flavour: cse-id
              identity: {{Authority}}
              trustAnchors: {{certificates["root.pem"]}}
              server: { chain: {{certificates["good/cse-id.pem"]}}, key: {{certificates["good/cse-id.key"]}}, flavour: cse-id }
              issuer: { chain: {{certificates["root.pem"]}}, key: {{certificates["root.key"]}} }
        """;

    /// <summary>What `ts0003 pki` writes, once for the class.</summary>
    public sealed class TestCertificates : IAsyncLifetime, IDisposable
    {
        private readonly Scratch _scratch = new();

        /// <summary>Path of a file of the PKI.</summary>
        public string this[string file] => Path.Combine(_scratch["pki"], file);

        /// <inheritdoc/>
        public async Task InitializeAsync() => Assert.Equal(ExitCode.Passed, (await Invocation.OfAsync("pki", "--out", _scratch["pki"])).Code);

        /// <inheritdoc/>
        public Task DisposeAsync() => Task.CompletedTask;

        /// <inheritdoc/>
        public void Dispose() => _scratch.Dispose();
    }
}
