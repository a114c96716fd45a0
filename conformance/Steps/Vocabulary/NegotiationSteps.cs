using System.Text.RegularExpressions;
using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Steps.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>What was agreed on in a handshake, and what the implementation said in it as a client.</summary>
[Binding]
public sealed partial class NegotiationSteps(World world)
{
    private const int RawPublicKey = 2;

    private Association Association => world.Association;

    private HandshakeReport Report => Association.Report;

    /// <summary>The version.</summary>
    [Then("the version is (TLS 1.2|DTLS 1.2)")]
    public void Version(string version) => Expect("the version of the handshake", version, Report.Version ?? "none");

    /// <summary>The suite.</summary>
    [Then(@"the suite is (TLS_\S+)")]
    public void Suite(string suite) => Expect("the suite of the handshake", suite, Framework.NameOf(Report.Suite));

    /// <summary>The key exchange that the suite names.</summary>
    [Then("the key exchange is (one of RFC 4279|ECDHE_ECDSA)")]
    public void KeyExchange(string exchange)
    {
        var suite = Framework.NameOf(Report.Suite);
        var seen = suite.Split("_WITH_")[0].Replace("TLS_", "", StringComparison.Ordinal);
        var met = exchange == "ECDHE_ECDSA" ? seen == exchange : seen is "PSK" or "DHE_PSK" or "PSK_DHE" or "RSA_PSK";
        world.Judge.Expect("the key exchange of the handshake", exchange, suite, met);
    }

    /// <summary>The group of the key exchange.</summary>
    [Then("the group is secp256r1")]
    public void Group() => Expect("the group of the key exchange", "secp256r1 (23)", Report.Group is { } group ? group == 23 ? "secp256r1 (23)" : $"group {group}" : "none");

    /// <summary>The signature of the key exchange, or of the proof of possession.</summary>
    [Then("its signature is ECDSA over SHA-256")]
    public void Signature() => Expect("the algorithm of its signature in the handshake", "0x0403", Report.Signature is { } algorithm ? $"0x{algorithm:x4}" : "none");

    /// <summary>A hello that the frameworks can live with.</summary>
    [Then("its hello offers one of the mandatory suites")]
    public void OffersSuite()
    {
        var mandatory = TlsRules.MandatorySuites.Where(s => s.Transport == Association.Profile.Transport).Select(s => s.Suite).ToList();
        world.Judge.Expect(
            "its hello offers one of the mandatory suites of 10.2.2 and 10.2.3", string.Join(" or ", mandatory), $"{Report.Offered.Count} suites: {Names(Report.Offered)}",
            mandatory.Exists(m => Report.Offered.Contains(Framework.CodeOf(m))));
    }

    /// <summary>RFC 7250 in the hello.</summary>
    [Then("its hello offers raw public keys")]
    public void OffersRawPublicKeys() => world.Judge.Expect(
        "its hello takes raw public keys of the server (RFC 7250)", "server_certificate_type with 2",
        Report.OfferedServerTypes.Count == 0 ? "no server_certificate_type" : string.Join(", ", Report.OfferedServerTypes), Report.OfferedServerTypes.Contains(RawPublicKey));

    /// <summary>The authority that it turned to.</summary>
    [Then("it names our authority")]
    public void NamesAuthority()
    {
        var authority = Association.Profile.Authority ?? throw new NotApplicableException($"the entry {Association.Profile.Name} names no authority");
        world.Judge.Expect(
            "it names the authority that it turns to (RFC 6066)", authority, Report.ServerName ?? "no server_name", authority.Equals(Report.ServerName, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The psk_identity, octet for octet.</summary>
    [Then("it names the identity of the key")]
    public void NamesIdentity() => world.Judge.Expect(
        "its psk_identity is that of the key", Text(Association.Profile.Keys[0].Identity), Report.Identity is { } identity ? Text(identity) : "none",
        Report.Identity is { } seen && seen.AsSpan().SequenceEqual(Association.Profile.Keys[0].Identity));

    /// <summary>What a HostName is.</summary>
    [Then("the name is a domain name without a final dot")]
    public void NameIsDomain()
    {
        var name = Report.ServerName ?? throw new PreconditionNotMetException("it sent no server_name, which is judged elsewhere (10.2.1)");
        world.Judge.Expect("the HostName is a domain name without a final dot (RFC 6066 3)", "such a name", name, DomainName().IsMatch(name) && !System.Net.IPAddress.TryParse(name, out _));
    }

    /// <summary>Both ends authenticate.</summary>
    [Then("it asks for our certificate")]
    public void Asks() => world.Judge.Expect("it asks for the certificate of its client", "CertificateRequest", Report.AskedForCertificate ? "CertificateRequest" : "none", Report.AskedForCertificate);

    private void Expect(string rule, string expected, string seen) => world.Judge.Expect(rule, expected, seen, expected == seen);

    private static string Names(IReadOnlyList<int> suites) => string.Join(", ", suites.Take(40).Select(s => Framework.NameOf(s)));

    private static string Text(byte[] identity) => identity.Length <= 128 && identity.All(o => o is >= 0x20 and < 0x7f)
        ? $"\"{System.Text.Encoding.ASCII.GetString(identity)}\""
        : $"{identity.Length} octets, {Convert.ToHexStringLower(identity.AsSpan(0, Math.Min(identity.Length, 32)))}…";

    [GeneratedRegex(@"^[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\z")]
    private static partial Regex DomainName();
}
