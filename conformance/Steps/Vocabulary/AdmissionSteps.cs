using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Steps.Handshakes;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Whether the implementation went through the handshake with us.</summary>
[Binding]
public sealed class AdmissionSteps(World world)
{
    private Association Association => world.Association;

    /// <summary>The handshake was finished.</summary>
    [Then("we are let in")]
    public Task LetIn() => Association.ExpectAcceptedAsync("an honest peer is let in");

    /// <summary>The same, where a second reading lets a server over TLS want more than RFC 7252 names.</summary>
    [Then(@"we are let in, or it is inconclusive over tls by (SD-\d{3})")]
    public Task LetIn(string defect) => Association.ExpectAcceptedUnlessMoreIsOfferedAsync("a peer with what RFC 7252 names alone is let in", defect);

    /// <summary>The handshake was refused, by whichever of the ways that the RFCs leave open.</summary>
    [Then("we are refused")]
    public Task Refused() => Association.ExpectRefusedAsync("such a peer is refused in the handshake");

    /// <summary>Someone honest is let in after all that.</summary>
    [Then("an honest peer is still let in by (shared keys|certificates)")]
    public async Task StillLetIn(string way)
    {
        var framework = Framework.Of(way);
        await Association.ShakeAsync(framework, Association.Honest(framework), $"{way}, an honest peer");
        await Association.ExpectAcceptedAsync("an honest peer is still let in");
    }

    /// <summary>How it ended, judged by nobody.</summary>
    [Then("it is noted whether we are let in")]
    public void Noted() => Association.Note();

    /// <summary>What no clause speaks of.</summary>
    [Then("it is noted what no clause speaks of")]
    public void NoteSilent()
    {
        if (world.Inventory.Seen is { } inventory)
        {
            world.Inventory.NoteSilent(inventory);
            return;
        }

        var report = Association.Report;
        world.Judge.Observe($"extended master secret: {(report.ExtendedMasterSecret ? "agreed on" : "not agreed on")} (RFC 7627)", "10.2.1");
        if (Association.Profile.Datagrams)
            world.Judge.Observe($"cookie exchange: {(report.CookieExchanged ? "done" : "left out")} (RFC 6347 4.2.1)", "10.2.1");
        if (report.OfferedVersions.Where(v => !v.EndsWith(" 1.2", StringComparison.Ordinal)).ToList() is { Count: > 0 } others)
            world.Judge.Observe($"its hello offers {string.Join(", ", others)} besides", "10.2.1");
    }
}
