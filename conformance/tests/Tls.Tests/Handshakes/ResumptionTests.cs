using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Tests;
using OneM2M.Conformance.Tls.Tests.Peers;

namespace OneM2M.Conformance.Tls.Tests.Handshakes;

/// <summary>Sessions that are resumed by their id.</summary>
public sealed class ResumptionTests
{
    [ProgramTheory("openssl")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task OpenSsl(bool extended)
    {
        await using var peer = await Peer.OpenSslWithKeyAsync(datagrams: false, "-keymatexport", Known.ConnectionLabel, "-keymatexportlen", "48");
        await ResumesAsync(peer, extended);
    }

    [ProgramFact("gnutls-serv")]
    public async Task GnuTls()
    {
        using var credentials = new Credentials();
        await using var peer = await Peer.GnuTlsAsync(datagrams: false, "+PSK", "--pskpasswd", credentials.PresharedKeys);
        await ResumesAsync(peer, extended: true);
    }

    private static async Task ResumesAsync(Peer peer, bool extended)
    {
        var plan = Known.WithKey(datagrams: false) with { ExtendedMasterSecret = extended, Exports = [(Known.ConnectionLabel, 48)] };
        var first = await peer.ShakeHandsAsync(plan);
        Assert.Equal((HandshakeEnd.Completed, false), (first.End, first.Resumed));
        var second = await peer.ShakeHandsAsync(plan with { Resumes = first });
        Assert.Equal((HandshakeEnd.Completed, null, true), (second.End, second.Trouble, second.Resumed));
        Assert.Equal(
            ["master secret", "key block", "server Finished", "client Finished", $"export {Known.ConnectionLabel}"], second.Computation.Select(s => s.Name));
        Assert.All(second.Computation.Where(s => s.Name is not "master secret" && (extended || !s.Name.StartsWith("export", StringComparison.Ordinal))), s => Assert.True(s.Agrees, s.Name));
        Assert.Equal(first.Computation.Single(s => s.Name == "master secret").Digest, second.Computation.Single(s => s.Name == "master secret").Digest);

        // The same session any number of times.
        Assert.True((await peer.ShakeHandsAsync(plan with { Resumes = first })).Resumed);
        Assert.True((await peer.ShakeHandsAsync(plan with { Resumes = second })).Resumed);

        // The randoms are new, so that the export is.
        Assert.NotEqual(first.Exported[0], second.Exported[0]);
    }
}
