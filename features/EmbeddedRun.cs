using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Steps;
using TechTalk.SpecFlow;

namespace OneM2M.Conformance.Features;

/// <summary>Under `dotnet test` no runner opened a session: the scenarios then judge the embedded reference, as the CLI does without a target.</summary>
[Binding]
public static class EmbeddedRun
{
    private static TargetConnection? _connection;

    /// <summary>Opens a session unless the runner did.</summary>
    [BeforeTestRun]
    public static async Task Open()
    {
        if (Session.Current is not null)
            return;
        var options = new RunOptions();
        _connection = await TargetConnection.OpenAsync(options, CancellationToken.None);
        Session.Current = _connection.NewSession(RequirementCatalogue.Load(), _ => { }, options, CancellationToken.None);
    }

    /// <summary>Removes what the session made.</summary>
    [AfterTestRun]
    public static async Task Close()
    {
        if (_connection is null)
            return;
        await Session.Current!.Shared.RemoveAsync();
        Session.Current = null;
        await _connection.DisposeAsync();
    }
}
