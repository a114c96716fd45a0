using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>
/// One container and one policy that the administrator owns: below the first, every scenario puts its resources,
/// so that whatever a scenario's own policies say, the run can be removed by deleting one resource.
/// </summary>
public sealed class RunResources
{
    private readonly Session _session;
    private readonly Lazy<Task<string>> _root;
    private readonly Stack<string> _made = new();

    /// <summary>Nothing is created before somebody asks.</summary>
    public RunResources(Session session)
    {
        _session = session;
        _root = new Lazy<Task<string>>(CreateAsync, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>CSE-relative address of the run's container, created at the first call.</summary>
    public Task<string> RootAsync() => _root.Value;

    /// <summary>Address of the administrator's policy, created at the first call.</summary>
    public async Task<string> PolicyAsync()
    {
        await RootAsync();
        return PolicyAddress;
    }

    private string PolicyAddress => $"{Profile.CseName}/{_session.Prefix}-policy";

    private TargetProfile Profile => _session.Cse.Profile;

    /// <summary>Removes what was made, or may have been: container before policy.</summary>
    public async Task RemoveAsync()
    {
        while (_made.TryPop(out var address))
        {
            if (!await Cleanup.RemoveAsync(_session, address, Profile.Admin))
                _session.LeftBehind.Add(address);
        }
    }

    private async Task<string> CreateAsync()
    {
        var all = new RuleDraft { Originators = [Profile.Admin], Operations = 63 };
        await CreateAsync(1, "m2m:acp", $"{_session.Prefix}-policy", new JsonObject
        {
            ["pv"] = PolicyDraft.Rules([all]),
            ["pvs"] = PolicyDraft.Rules([all]),
        });
        await CreateAsync(3, "m2m:cnt", _session.Prefix, new JsonObject { ["acpi"] = new JsonArray(PolicyAddress) });
        return $"{Profile.CseName}/{_session.Prefix}";
    }

    private async Task CreateAsync(int type, string root, string name, JsonObject attributes)
    {
        attributes["rn"] = name;
        var exchange = await _session.Cse.SendAsync(new Request
        {
            Operation = Operation.Create,
            To = Profile.CseName,
            From = Profile.Admin,
            ResourceType = type,
            Content = new JsonObject { [root] = attributes },
        }, _session.Stopping);
        if (exchange.Response is { StatusCode: Rsc.Created } or { Outcome: not (Outcome.Answered or Outcome.Unreachable) })
            _made.Push($"{Profile.CseName}/{name}");
        if (exchange.Response is not { Outcome: Outcome.Answered, StatusCode: Rsc.Created })
        {
            throw new PreconditionNotMetException(
                $"could not create the run's {root} {name} below {Profile.CseName} as {Profile.Admin}: {Wire.Seen(exchange.Response)}; " +
                "`ts0003 check` says what the implementation is missing");
        }
    }
}
