using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>The accessControlPolicy resources of one scenario.</summary>
public sealed class Policies(World world)
{
    private readonly List<PolicyDraft> _all = [];

    /// <summary>All policies in the order in which the feature names them.</summary>
    public IReadOnlyList<PolicyDraft> All => _all;

    /// <summary>The policy to which the next step adds.</summary>
    public PolicyDraft Current => _all.Count > 0 ? _all[^1] : Add("the");

    /// <summary>The rule to which the next step adds.</summary>
    public RuleDraft CurrentRule => Current.Privileges[^1];

    /// <summary>
    /// Begins another policy. It guards the usual resource unless <paramref name="guards"/> says no; one to which resources refer by name
    /// lets the administrator look at all of them.
    /// </summary>
    public PolicyDraft Add(string name, bool guards = true, bool admitsAdministrator = false)
    {
        var policy = new PolicyDraft(name) { Guards = guards, AdmitsAdministrator = admitsAdministrator };
        _all.Add(policy);
        return policy;
    }

    /// <summary>The policy that the feature calls <paramref name="name"/>.</summary>
    public PolicyDraft Named(string name) => _all.Find(p => p.Name == name)
        ?? throw new InvalidOperationException($"No step introduced a policy called \"{name}\".");

    /// <summary>Creates what is not created yet; returns the addresses of all that guard from the start, in order.</summary>
    public async Task<IReadOnlyList<string>> EnsureAsync()
    {
        foreach (var policy in _all.Where(p => p.Address is null))
            await CreateAsync(policy);
        return [.. _all.Where(p => p.Guards).Select(p => p.Address!)];
    }

    /// <summary>Lets the administrator do everything from now on, to look at what a denied request may have left behind.</summary>
    public async Task OpenToAdministratorAsync(PolicyDraft policy)
    {
        if (!policy.AdmitsAdministrator)
            await UpdateAsync(policy, new JsonObject { ["pv"] = WithAdministrator(policy.Privileges) });
    }

    /// <summary>privileges or selfPrivileges in which the administrator may do everything beside what <paramref name="rules"/> say.</summary>
    public JsonObject WithAdministrator(IEnumerable<RuleDraft> rules) =>
        PolicyDraft.Rules(rules.Append(new RuleDraft { Originators = [Admin], Operations = 63 }));

    /// <summary>Replaces attributes of a policy as the administrator.</summary>
    public Task<Exchange> UpdateAsync(PolicyDraft policy, JsonObject attributes) => world.Setup.DoAsync(
        "update " + policy.Described,
        new Request
        {
            Operation = Operation.Update,
            To = policy.Address!,
            From = Admin,
            Content = new JsonObject { ["m2m:acp"] = attributes },
        },
        Rsc.Updated);

    private string Admin => world.Session.Cse.Profile.Admin;

    private async Task CreateAsync(PolicyDraft policy)
    {
        var parent = world.Session.Cse.Profile.CseName;
        var name = world.Names.Resource($"policy{_all.IndexOf(policy) + 1}");

        // As a rule the administrator stands in selfPrivileges only: it can remove the policy, and what guards the resource is the scenario's alone.
        var create = new Request
        {
            Operation = Operation.Create,
            To = parent,
            From = Admin,
            ResourceType = 1,
            Content = new JsonObject
            {
                ["m2m:acp"] = new JsonObject
                {
                    ["rn"] = name,
                    ["lbl"] = new JsonArray(world.Guarded.Mark),
                    ["pv"] = policy.AdmitsAdministrator ? WithAdministrator(policy.Privileges) : PolicyDraft.Rules(policy.Privileges),
                    ["pvs"] = WithAdministrator(policy.SelfPrivileges),
                },
            },
        };
        if (policy.MayBeRefused is { } terms)
            await CreateOnTermsAsync(policy, create, terms);
        else if (policy.Privileges.Any(r => r.ObjectDetails.Any(RuleDraft.NamesSpecialization)))
            await CreateInEitherFormAsync(policy, create);
        else
            await world.Setup.DoAsync("create " + policy.Described, create, Rsc.Created);

        policy.Address = $"{parent}/{name}";
        world.Cleanup.Remember(policy.Address, Admin);
    }

    /// <summary>Both outcomes are right; after a refusal there is nothing left to ask.</summary>
    private async Task CreateOnTermsAsync(PolicyDraft policy, Request create, RefusalTerms terms)
    {
        var response = (await world.Wire.SendAsync(create)).Response;
        var code = response.Outcome == Outcome.Answered ? response.StatusCode ?? 0 : 0;
        if (code == Rsc.Created)
        {
            if (terms.AcceptanceIsTolerated)
                world.Judge.Tolerate(terms.Entry);
            return;
        }

        var isTolerated = terms.Tolerated.Contains(code);
        if (!isTolerated && !terms.Read.Contains(code))
            throw new PreconditionNotMetException($"could not create {policy.Described}: {Wire.Seen(response)}");
        world.Judge.Expect("the policy is refused, or admits nobody by what is wrong with it", terms.Expected, Wire.Seen(response), met: true);
        if (isTolerated)
            world.Judge.Tolerate(terms.Entry);
        world.Settled = true;
        throw new PolicyRefusedException();
    }

    /// <summary>specializationType as the object of TS-0004 6.3.5.67, and where that is refused as the string of TS-0003 table 7.1.3-4 (SD-003).</summary>
    private async Task CreateInEitherFormAsync(PolicyDraft policy, Request create)
    {
        var first = (await world.Wire.SendAsync(create)).Response;
        if (first.StatusCode == Rsc.Created)
            return;
        if (first is not { Outcome: Outcome.Answered, StatusCode: Rsc.BadRequest or Rsc.ContentsUnacceptable })
            throw new PreconditionNotMetException($"could not create {policy.Described}: {Wire.Seen(first)}");
        foreach (var details in policy.Privileges.SelectMany(r => r.ObjectDetails).Where(RuleDraft.NamesSpecialization))
            details["spty"] = details["spty"]!.AsObject().First().Value!.DeepClone();
        create.Content!["m2m:acp"]!["pv"] = PolicyDraft.Rules(policy.Privileges);
        await world.Setup.DoAsync($"create {policy.Described} with a specialization in either form", create, Rsc.Created);
        world.Judge.Tolerate("SD-003");
    }
}
