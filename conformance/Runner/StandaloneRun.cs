using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Steps;

namespace OneM2M.Conformance.Runner;

/// <summary>A session on the embedded reference for scenarios that somebody else executes, `dotnet test` above all.</summary>
public sealed class StandaloneRun : IAsyncDisposable
{
    private readonly TargetConnection _connection;

    private StandaloneRun(TargetConnection connection) => _connection = connection;

    /// <summary>Opens a session; null where a run has opened one already.</summary>
    public static async Task<StandaloneRun?> OpenAsync()
    {
        if (Session.Current is not null)
            return null;
        var options = new RunOptions();
        var connection = await TargetConnection.OpenAsync(options, CancellationToken.None);
        Session.Current = connection.NewSession(RequirementCatalogue.Load(), _ => { }, options, CancellationToken.None);
        return new StandaloneRun(connection);
    }

    /// <summary>Removes what the session made.</summary>
    public async ValueTask DisposeAsync()
    {
        await Session.Current!.Shared.RemoveAsync();
        Session.Current = null;
        await _connection.DisposeAsync();
    }
}
