using System.Net;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Secrets stay inside unless somebody asks for them in so many words.</summary>
public sealed class KeyLogTests
{
    [ProgramTheory("openssl")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheMasterSecretIsTheOneOfTheServer(bool datagrams)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams, "-keylogfile", "/dev/stdout");
        var endpoint = new ListeningEndpoint(
            new SecureEndpointProfile("test", SecureRole.EntityB, datagrams), new IPEndPoint(IPAddress.Loopback, peer.Process.Port), TimeProvider.System, unsafeSecrets: true);
        var report = await endpoint.ShakeHandsAsync(Known.WithKey(datagrams), CancellationToken.None);
        Assert.Equal(await peer.Process.SaysAsync("CLIENT_RANDOM"), report.KeyLog);
    }

    [ProgramFact("openssl")]
    public async Task NothingSecretIsInAReport()
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams: false);
        var endpoint = new ListeningEndpoint(
            new SecureEndpointProfile("test", SecureRole.EntityB, false), new IPEndPoint(IPAddress.Loopback, peer.Process.Port), TimeProvider.System, unsafeSecrets: true);
        var report = await endpoint.ShakeHandsAsync(Known.WithKey(false), CancellationToken.None);
        var master = report.KeyLog!.Split(' ')[2];
        var shown = string.Join('\n', [$"{report with { KeyLog = null }}", $"{report.Session}", .. report.Messages.Select(m => $"{m}"), .. report.Computation.Select(s => $"{s}")]);
        Assert.DoesNotContain(master, shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Known.Secret, shown, StringComparison.OrdinalIgnoreCase);
    }
}
