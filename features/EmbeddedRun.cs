using OneM2M.Conformance.Runner;

namespace OneM2M.Conformance.Features;

/// <summary>Under `dotnet test` no runner opened a session: the scenarios then judge the embedded reference, as the CLI does without a target.</summary>
[Binding]
public static class EmbeddedRun
{
    private static StandaloneRun? _run;

    /// <summary>Opens a session unless the runner did.</summary>
    [BeforeTestRun]
    public static async Task Open() => _run = await StandaloneRun.OpenAsync();

    /// <summary>Closes it.</summary>
    [AfterTestRun]
    public static async Task Close()
    {
        if (_run is not null)
            await _run.DisposeAsync();
    }
}
