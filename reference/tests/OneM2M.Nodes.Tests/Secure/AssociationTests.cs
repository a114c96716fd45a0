using System.Text;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Nodes.Cse;
using OneM2M.Nodes.Secure;
using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;
using PkiFlavour = OneM2M.Conformance.Pki.CertificateFlavour;

namespace OneM2M.Nodes.Tests.Secure;

/// <summary>Entity A and Entity B of the reference with one another, over TLS and DTLS, with certificates that the suite made.</summary>
public sealed class AssociationTests
{
    // Generous: it catches a hang, it measures nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly byte[] HttpRequest = Encoding.ASCII.GetBytes(
        "GET /cse-in HTTP/1.1\r\nHost: in-cse.m2msp.example\r\nX-M2M-Origin: CAdmin\r\nX-M2M-RI: 1\r\nX-M2M-RVI: 3\r\n\r\n");

    private static readonly byte[] CoapRequest = [0x40, 0x01, 0x12, 0x34];

    [Theory]
    [InlineData(PkiFlavour.RawPublicKey)]
    [InlineData(PkiFlavour.Device)]
    [InlineData(PkiFlavour.CseId)]
    [InlineData(PkiFlavour.AeId)]
    [InlineData(PkiFlavour.NodeId)]
    public async Task EveryFlavourOfEntityALetsIn(PkiFlavour flavour)
    {
        var parties = new Parties();
        var shown = parties.Clients.Good(flavour);
        var answer = await AskAsync(parties.EntityB(Parties.Expecting(flavour, shown)) with { Cse = new CseOptions() }, parties.EntityA(shown));
        Assert.Contains("X-M2M-RSC: 2000", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PkiFlavour.RawPublicKey)]
    [InlineData(PkiFlavour.CseId)]
    public async Task OverDtlsToo(PkiFlavour flavour)
    {
        var parties = new Parties();
        var shown = parties.Clients.Good(flavour);
        var (b, a) = (parties.EntityB(Parties.Expecting(flavour, shown)) with { Datagrams = true }, parties.EntityA(shown) with { Datagrams = true });
        await using var endpoint = await SecureEndpoint.StartAsync(b);
        await using var client = await SecureClient.ConnectAsync(endpoint.Address, a);
        Assert.Equal([0x60, 0x84, 0x12, 0x34], await client.ExchangeAsync(CoapRequest, Patience));
    }

    [Fact]
    public async Task AKeyLetsIn()
    {
        var parties = new Parties();
        var (b, a) = (parties.EntityB(AnyCse) with { Cse = new CseOptions() }, new SecureClientOptions { Authority = "in-cse.m2msp.example", Key = parties.Key });
        Assert.Contains("X-M2M-RSC: 2000", await AskAsync(b, a), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name-other")]
    [InlineData("name-longer")]
    [InlineData("name-shorter")]
    [InlineData("name-with-nul")]
    [InlineData("wildcard-instead")]
    [InlineData("expired")]
    [InlineData("self-signed")]
    [InlineData("untrusted-issuer")]
    [InlineData("issuer-ca-false")]
    [InlineData("signature-spoiled")]
    [InlineData("name-not-permitted")]
    [InlineData("unknown-critical-extension")]
    public async Task ABrokenCertificateIsRefusedByEitherSide(string deviation)
    {
        var parties = new Parties();
        var broken = Deviations.For(parties.Clients.Names, PkiFlavour.CseId).Single(d => d.Name == deviation);
        var good = parties.EntityA(parties.Clients.Good(PkiFlavour.CseId));
        await using var b = await SecureEndpoint.StartAsync(parties.EntityB(CseOfA));
        var byServer = await Assert.ThrowsAsync<HandshakeException>(() => SecureClient.ConnectAsync(b.Address, parties.EntityA(broken.MakeFor(parties.Clients, PkiFlavour.CseId))));
        Assert.NotNull(byServer.AlertReceived);

        var shown = parties.EntityB(CseOfA);
        await using var bad = await SecureEndpoint.StartAsync(shown with
        {
            Authorities = [shown.Authorities[0] with { Credentials = [Parties.Credential(broken.MakeFor(parties.Servers, PkiFlavour.CseId))] }],
        });
        var byClient = await Assert.ThrowsAsync<HandshakeException>(() => SecureClient.ConnectAsync(bad.Address, good));
        Assert.NotNull(byClient.AlertSent);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, (byte)44)]
    public async Task AnInfrastructureEntityLooksForTheStatusOfAMef(bool revoked, byte? alert)
    {
        var parties = new Parties();
        var shown = revoked
            ? Deviations.For(parties.Servers.Names, PkiFlavour.Fqdn).Single(d => d.Name == "revoked").MakeFor(parties.Servers, PkiFlavour.Fqdn)
            : parties.Servers.Good(PkiFlavour.Fqdn);
        Assert.Equal(alert, await MefAsync(parties, Parties.Credential(shown), shown.RevocationLists));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, (byte)44)]
    public async Task AStapledAnswerWillDo(bool revoked, byte? alert)
    {
        var parties = new Parties();
        var shown = parties.Servers.Good(PkiFlavour.Fqdn);
        var staple = OcspAnswer.Sign(parties.Servers.For(PkiFlavour.Fqdn), shown.Octets, parties.Servers.Now, parties.Servers.NotAfter, revoked ? parties.Servers.Now : null);
        Assert.Equal(alert, await MefAsync(parties, new LocalCredential([shown.Octets, .. shown.Issuers], shown.Key.Pkcs8) { Staple = staple }, []));
    }

    [Fact]
    public async Task AMefWhoseStatusIsNotKnownIsRefused()
    {
        var parties = new Parties();
        const byte certificateUnknown = 46;
        Assert.Equal(certificateUnknown, await MefAsync(parties, Parties.Credential(parties.Servers.Good(PkiFlavour.Fqdn)), []));
    }

    private static CertificateExpectation AnyCse => new(CertificateFlavour.CseId, CertificateEnd.Client);

    private static CertificateExpectation CseOfA => AnyCse with { Identifier = "mn-cse.m2msp.example" };

    /// <summary>Null where the MEF is believed, else the alert.</summary>
    private static async Task<byte?> MefAsync(Parties parties, LocalCredential shown, IReadOnlyList<byte[]> lists)
    {
        const string name = "mef.m2msp.example";
        var mef = parties.EntityB(AnyCse);
        await using var endpoint = await SecureEndpoint.StartAsync(mef with { Authorities = [mef.Authorities[0] with { Name = name, Credentials = [shown] }] });
        var enrolee = parties.EntityA(parties.Clients.Good(PkiFlavour.CseId)) with
        {
            Authority = name,
            Trust = new PeerTrust
            {
                Expected = [new CertificateExpectation(CertificateFlavour.Fqdn, CertificateEnd.Server) { Identifier = name, StatusIsDuty = true }],
                Anchors = [parties.Servers.Root.Certificate],
                RevocationLists = lists,
            },
        };
        try
        {
            await using var client = await SecureClient.ConnectAsync(endpoint.Address, enrolee);
            Assert.Contains("404", Encoding.ASCII.GetString(await client.ExchangeAsync(HttpRequest, Patience) ?? []), StringComparison.Ordinal);
            return null;
        }
        catch (HandshakeException e)
        {
            return e.AlertSent;
        }
    }

    private static async Task<string> AskAsync(SecureEndpointOptions b, SecureClientOptions a)
    {
        await using var endpoint = await SecureEndpoint.StartAsync(b);
        await using var client = await SecureClient.ConnectAsync(endpoint.Address, a);
        return Encoding.ASCII.GetString(await client.ExchangeAsync(HttpRequest, Patience) ?? []);
    }
}
