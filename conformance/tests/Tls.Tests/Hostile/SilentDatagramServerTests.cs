using OneM2M.Conformance.Drivers.Tls;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Tls.Tests.Peers;
using OneM2M.Conformance.Tls.Tests.Scripted;

namespace OneM2M.Conformance.Tls.Tests.Hostile;

/// <summary>Servers of DTLS that say nothing behind the cookie: that is a refusal only of who goes on to answer others.</summary>
public sealed class SilentDatagramServerTests
{
    private const string PskSuite = "TLS_PSK_WITH_AES_128_CCM_8";
    private const string CertificateSuite = "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8";

    private static readonly Script Dtls = new() { Suites = [0xc0a8, 0xc0ae], Refusal = Reply.Nothing };

    [Fact]
    public async Task OneThatTheDeadlineCutOffIsNotRefusing()
    {
        await using var server = RawServer.Datagrams(_ => Reply.Nothing);
        var request = new TlsProbeRequest("127.0.0.1", server.Port) { Datagrams = true, Patience = TimeSpan.FromSeconds(3), Deadline = TimeSpan.FromSeconds(1) };
        var inventory = await new TlsProbe(TimeProvider.System).TakeAsync(request, CancellationToken.None);
        Assert.All(inventory.Facts, f => Assert.Equal(Presence.NotKnown, f.Presence));
        Assert.All(inventory.Facts.Where(f => f.Topic == TlsTopic.Version), f => Assert.Equal("not asked any more", f.Seen));
    }

    [Fact]
    public async Task OneThatNeverChoosesSaysNothingAboutItsVersion()
    {
        await using var server = RawServer.Datagrams(_ => Reply.Nothing);
        var request = new TlsProbeRequest("127.0.0.1", server.Port) { Datagrams = true, Authorities = ["a.example"], Patience = TimeSpan.FromSeconds(0.5), Deadline = TimeSpan.FromSeconds(60) };
        var inventory = await new TlsProbe(TimeProvider.System).TakeAsync(request, CancellationToken.None);
        Assert.Equal(Presence.NotKnown, inventory.Find(TlsTopic.Version, "DTLS 1.2")!.Presence);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task OneThatFallsSilentAfterSoMany(int many)
    {
        var count = 0;
        await using var server = RawServer.Datagrams(offer => ++count <= many ? Dtls.Answer(offer) : Reply.Nothing);
        var seen = await Inventory.OfAsync(server.Port, "--dtls", "--node", "in", "--sni", "a.example");
        Assert.Empty(seen.Breaches);
    }

    [Fact]
    public async Task OneThatMissesASuite()
    {
        await using var server = RawServer.Datagrams((Dtls with { Suites = [0xc0a8] }).Answer);
        var seen = await Inventory.OfAsync(server.Port, "--dtls", "--node", "in", "--sni", "a.example");
        Assert.Equal([CertificateSuite], seen.Breaches);
        Assert.Equal("requiredThere 10.2.2", seen.Says(PskSuite));
    }

    [Theory]
    [InlineData(true, 2, "requiredThere 10.2.3")]
    [InlineData(false, 2, "requiredThere 10.2.3")]
    [InlineData(true, int.MaxValue, "requiredMissing 10.2.3")]
    [InlineData(false, int.MaxValue, "requiredMissing 10.2.3")]
    public async Task TheCurveAndTheSignatureOfDtlsAreAskedForPatiently(bool curve, int silences, string says)
    {
        // It prefers others, so that the one that matters is asked for alone; to that it is silent a few times, or always.
        var (count, script) = (0, Dtls with { Groups = [29, 23] });
        await using var server = RawServer.Datagrams(offer =>
        {
            var alone = curve ? offer.Groups.Contains((ushort)23) && !offer.Groups.Contains((ushort)29) : offer.Signatures is [0x0403];
            if (alone && ++count <= silences)
                return Reply.Nothing;
            return curve || alone || !offer.Suites.Contains((ushort)0xc0ae) || offer.Suites.Contains((ushort)0xc0a8)
                ? script.Answer(offer) : Reply.Choice(offer.Version, 0xc0ae, 29, offer.Signatures.FirstOrDefault(s => s != 0x0403, (ushort)0x0403));
        });
        var seen = await Inventory.OfAsync(server.Port, "--dtls", "--sni", "a.example");
        Assert.Equal(says, seen.Says(curve ? "secp256r1" : "ecdsa_secp256r1_sha256"));
    }
}
