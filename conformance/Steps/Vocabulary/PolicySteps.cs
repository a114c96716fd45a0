using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>What stands in the accessControlPolicy resources that guard the scenario's resource.</summary>
[Binding]
public sealed class PolicySteps(World world)
{
    /// <summary>One policy with one rule: Given a policy that lets "Cdev1" Retrieve and Update.</summary>
    [Given(@"a policy that lets ""(.*)"" (.*)")]
    public void PolicyThatLets(string originators, string operations) =>
        world.Policies.Add("the").Privileges.Add(Rule(originators, operations));

    /// <summary>A further policy with one rule; all policies of a scenario guard its resource.</summary>
    [Given(@"another policy ""(.*)"" that lets ""(.*)"" (.*)")]
    public void AnotherPolicyThatLets(string name, string originators, string operations) =>
        world.Policies.Add(name).Privileges.Add(Rule(originators, operations));

    /// <summary>A policy with several rules, one a row: originators, operations, and optionally authentication.</summary>
    [Given(@"a policy with these rules")]
    public void PolicyWithRules(Table table) => Fill(world.Policies.Add("the"), table);

    /// <summary>A further policy with several rules.</summary>
    [Given(@"another policy ""(.*)"" with these rules")]
    public void AnotherPolicyWithRules(string name, Table table) => Fill(world.Policies.Add(name), table);

    /// <summary>A policy whose privileges hold no rule at all.</summary>
    [Given(@"a policy without any rule")]
    public void PolicyWithoutRules() => world.Policies.Add("the");

    /// <summary>Adds a rule to the last policy's privileges.</summary>
    [Given(@"the policy also lets ""(.*)"" (.*)")]
    public void PolicyAlsoLets(string originators, string operations) =>
        world.Policies.Current.Privileges.Add(Rule(originators, operations));

    /// <summary>Adds a rule to the last policy's selfPrivileges.</summary>
    [Given(@"the policy's selfPrivileges let ""(.*)"" (.*)")]
    public void SelfPrivilegesLet(string originators, string operations) =>
        world.Policies.Current.SelfPrivileges.Add(Rule(originators, operations));

    /// <summary>Where the standard leaves open whether such a policy is taken at all; the register says which entry.</summary>
    [Given(@"the policy may be refused as malformed \((SD-\d+)\)")]
    public void MayBeRefused(string entry) => world.Policies.Current.MayBeRefused = RefusalTerms.Malformed(entry);

    /// <summary>A policy that asks for a feature: an implementation without it says so, or takes the policy and does not admit by it.</summary>
    [Given(@"the policy may be refused with 5001 as asking for a feature, or with 4000 \((SD-\d+)\)")]
    public void MayBeUnsupported(string entry) => world.Policies.Current.MayBeRefused =
        new RefusalTerms(entry, [Rsc.NotImplemented], [Rsc.BadRequest, Rsc.ContentsUnacceptable], AcceptanceIsTolerated: false);

    /// <summary>Where the standard wants such a policy refused and the register tolerates one that is taken and admits no more than it should.</summary>
    [Given(@"the policy is refused as malformed, or taken without admitting more \((SD-\d+)\)")]
    public void IsRefusedOrTaken(string entry) => world.Policies.Current.MayBeRefused =
        new RefusalTerms(entry, [Rsc.BadRequest, Rsc.ContentsUnacceptable], [], AcceptanceIsTolerated: true);

    /// <summary>Sets accessControlAuthenticationFlag of the last rule; "absent" leaves it out.</summary>
    [Given(@"the rule's authentication flag is (true|false|absent)")]
    public void AuthenticationFlag(string flag) =>
        world.Policies.CurrentRule.AuthenticationFlag = flag == "absent" ? null : flag == "true";

    /// <summary>Originators are separated by ", "; names as in <see cref="Names"/>.</summary>
    private RuleDraft Rule(string originators, string operations) => RuleDraft.Of(world.Names, originators, operations);

    private void Fill(PolicyDraft policy, Table table)
    {
        foreach (var row in table.Rows)
        {
            var rule = Rule(row["originators"], row["operations"]);
            if (row.TryGetValue("authentication", out var flag) && flag.Length > 0)
                rule.AuthenticationFlag = flag == "true";
            policy.Privileges.Add(rule);
        }
    }
}
