using System.Globalization;

namespace OneM2M.Conformance.Pki.Tests;

/// <summary>
/// What `openssl verify` says of the PKI, strictly, with revocation lists and the name of the host: that what is good is good, and that what
/// is broken is broken where we say. What OpenSSL lets pass, since it knows no profile of TS-0003 or reads leniently, is looked at in
/// <see cref="OpenSslTextTests"/>.
/// </summary>
public sealed class OpenSslVerifyTests(WrittenPki written) : IClassFixture<WrittenPki>
{
    private const string Fine = ": OK";

    [Theory]
    [InlineData("cse-id")]
    [InlineData("fqdn")]
    [InlineData("node-id")]
    public async Task AcceptsWhatIsGood(string flavour) =>
        Assert.Contains(Fine, await VerifyAsync(flavour, $"good/{flavour}.pem", "-verify_hostname", Bench.Pki.Names.Of(FlavourNames.Parse(flavour)!.Value)!), StringComparison.Ordinal);

    [Fact]
    public async Task AcceptsAnAeIdUnderConstraintsOfItsHost() => Assert.Contains(Fine, await VerifyAsync("ae-id", "good/ae-id.pem"), StringComparison.Ordinal);

    [Fact]
    public async Task CannotProcessConstraintsOnHardwareIdentifiers()
    {
        Assert.Contains("unsupported name constraint type", await VerifyAsync("device", "good/device.pem"), StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("ts0003-pki-plain-");
        try
        {
            Making.PkiFolder.Write(folder.FullName, new Making.TestPki(Bench.Pki.Names, new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Bench.Now), constrainsDevices: false));
            Assert.Contains(Fine, (await VerifyInAsync(folder.FullName, "device", "good/device.pem")).Text, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("expired", "certificate has expired")]
    [InlineData("issuer-expired", "1 depth lookup: certificate has expired")]
    [InlineData("not-yet-valid", "certificate is not yet valid")]
    [InlineData("self-signed", "self-signed certificate")]
    [InlineData("untrusted-issuer", "unable to get local issuer certificate")]
    [InlineData("revoked", "0 depth lookup: certificate revoked")]
    [InlineData("ca-revoked", "1 depth lookup: certificate revoked")]
    [InlineData("signature-spoiled", "certificate signature failure")]
    [InlineData("signature-by-other-key", "certificate signature failure")]
    [InlineData("signature-algorithms-disagree", "signature algorithm mismatch")]
    [InlineData("issuer-ca-false", "invalid CA certificate")]
    [InlineData("issuer-no-basic-constraints", "invalid CA certificate")]
    [InlineData("issuer-basic-constraints-not-critical", "Basic Constraints of CA cert not marked critical")]
    [InlineData("issuer-no-cert-sign", "invalid CA certificate")]
    [InlineData("issuer-no-key-usage", "CA cert does not include key usage extension")]
    [InlineData("issuer-no-subject-key-identifier", "Missing Subject Key Identifier")]
    [InlineData("no-authority-key-identifier", "Missing Authority Key Identifier")]
    [InlineData("leaf-may-sign-certificates", "Key usage keyCertSign invalid for non-CA cert")]
    [InlineData("path-length-exceeded", "path length constraint exceeded")]
    [InlineData("name-not-permitted", "permitted subtree violation")]
    [InlineData("name-excluded", "excluded subtree violation")]
    [InlineData("unknown-critical-extension", "unhandled critical extension")]
    [InlineData("duplicated-extension", "invalid certificate")]
    [InlineData("version-1", "requires at least X509v3")]
    [InlineData("name-not-critical", "Subject empty and Subject Alt Name extension not critical")]
    [InlineData("key-explicit-parameters", "explicit ECC parameters")]
    [InlineData("key-off-curve", "decode error")]
    [InlineData("wrong-extended-key-usage", "unsuitable certificate purpose")]
    [InlineData("no-name", "hostname mismatch")]
    [InlineData("name-of-other-form", "hostname mismatch")]
    [InlineData("name-longer", "hostname mismatch")]
    [InlineData("name-shorter", "hostname mismatch")]
    [InlineData("name-ends-with-identity", "hostname mismatch")]
    [InlineData("name-other", "hostname mismatch")]
    [InlineData("name-with-nul", "hostname mismatch")]
    public async Task RefusesWhatIsBrokenForThatReason(string deviation, string reason)
    {
        var text = await VerifyAsync("cse-id", $"broken/cse-id/{deviation}.pem", "-verify_hostname", Bench.Pki.Names.CseId);
        Assert.Contains(reason, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Fine, text, StringComparison.Ordinal);
        Assert.DoesNotContain("unable to get certificate CRL", deviation is "self-signed" or "untrusted-issuer" ? "" : text, StringComparison.Ordinal);
    }

    private async Task<string> VerifyAsync(string flavour, string file, params string[] more) => (await VerifyInAsync(written.Folder, flavour, file, more)).Text;

    private static Task<(int Code, string Text)> VerifyInAsync(string folder, string flavour, string file, params string[] more)
    {
        List<string> arguments =
        [
            "verify", "-x509_strict", "-attime", Bench.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), "-purpose", "sslserver", "-CAfile", "root.pem", "-untrusted", file,
            "-crl_check_all", "-CRLfile", "root.crl.pem", "-CRLfile", $"ca/{flavour}.crl.pem", .. more,
        ];
        if (File.Exists(Path.Combine(folder, Path.ChangeExtension(file, ".crl.pem"))))
            arguments.AddRange(["-CRLfile", Path.ChangeExtension(file, ".crl.pem")]);
        return Tool.RunAsync(folder, "openssl", [.. arguments, file]);
    }
}
