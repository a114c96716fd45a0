using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>Removes what a scenario made, in reverse order, also after a failure and after Ctrl-C; tells what stayed.</summary>
public sealed class Cleanup(World world)
{
    private readonly Stack<(string Address, string From, CallerIdentity? Caller)> _made = new();
    private readonly Stack<IDisposable> _open = new();
    private readonly Stack<string> _guarded = new();
    private readonly List<Request> _doubtful = [];
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    /// <summary>Notes a resource that <paramref name="from"/> may delete.</summary>
    public void Remember(string address, string from, CallerIdentity? caller = null) => _made.Push((address, from, caller));

    /// <summary>Notes that a resource is gone: an AE that left could not delete it again.</summary>
    public void Forget(string address) => _gone.Add(address);

    /// <summary>Notes a resource directly below the CSEBase that the scenario's own policies guard: they are opened before it is deleted.</summary>
    public void RememberGuarded(string address) => _guarded.Push(address);

    /// <summary>Notes a Create that was not answered: what it asked for may exist.</summary>
    public void RememberDoubtful(Exchange exchange) => _doubtful.Add(exchange.Request);

    /// <summary>Notes something of ours to close.</summary>
    public void Remember(IDisposable open) => _open.Push(open);

    /// <summary>Removes everything; never throws for what the implementation does.</summary>
    public async Task RunAsync()
    {
        if (_guarded.Count > 0)
            await RemoveGuardedAsync();
        while (_made.TryPop(out var made))
        {
            if (_gone.Contains(made.Address))
                continue;
            if (!await RemoveAsync(world.Session, made.Address, made.From, made.Caller))
                world.Session.LeftBehind.Add(made.Address);
        }

        // Last, because most of them stand below something that is gone by now.
        foreach (var create in _doubtful)
        {
            if (AddressOf(create) is { } address && !await RemoveAsync(world.Session, address, create.From ?? "", create.Caller))
                world.Session.LeftBehind.Add(address + " (perhaps: the request to create it was not answered)");
        }

        while (_open.TryPop(out var open))
            open.Dispose();
    }

    /// <summary>Where a Create puts what it asks for; null where the CSE chooses the name.</summary>
    public static string? AddressOf(Request create) =>
        create.Content?.FirstOrDefault().Value is JsonObject attributes && attributes["rn"] is JsonValue name ? $"{create.To}/{name}" : null;

    /// <summary>Deletes one resource; true when it is gone afterwards.</summary>
    public static async Task<bool> RemoveAsync(Session session, string address, string from, CallerIdentity? caller = null)
    {
        // Not session.Stopping: cleaning up goes on after Ctrl-C. The driver's own timeout bounds it.
        var exchange = await session.Cse.SendAsync(
            new Request { Operation = Operation.Delete, To = address, From = from, Caller = caller }, CancellationToken.None);
        return exchange.Response is { Outcome: Outcome.Answered, StatusCode: Rsc.Deleted or Rsc.NotFound };
    }

    private async Task RemoveGuardedAsync()
    {
        try
        {
            if (world.Policies.All.FirstOrDefault(p => p.Address is not null) is { } policy)
                await world.Policies.OpenToAdministratorAsync(policy);
        }
        catch (PreconditionNotMetException)
        {
            // Then the deletions below fail, and what stays is told.
        }

        while (_guarded.TryPop(out var address))
        {
            if (!await RemoveAsync(world.Session, address, world.Session.Cse.Profile.Admin))
                world.Session.LeftBehind.Add(address);
        }
    }
}
