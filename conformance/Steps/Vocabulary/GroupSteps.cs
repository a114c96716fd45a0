using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Groups as originators of a rule.</summary>
[Binding]
public sealed class GroupSteps(World world)
{
    private readonly Groups _groups = new(world);
    private readonly Dictionary<string, IReadOnlyList<string>> _members = new(StringComparer.Ordinal);

    /// <summary>A group of AEs.</summary>
    [Given(@"a group ""(.*)"" with the members ""(.*)""")]
    public Task GroupOf(string name, string members) => _groups.CreateAsync(name, _members[name] = Lists.Split(members), []);

    /// <summary>A group whose only member is another group.</summary>
    [Given(@"a group ""(.*)"" with the group ""(.*)"" as member")]
    public Task GroupOfGroup(string name, string inner) => _groups.CreateAsync(name, _members[name] = [], [_groups.AddressOf(inner)]);

    /// <summary>Adds a group to another's members.</summary>
    [Given(@"the group ""(.*)"" has the group ""(.*)"" as further member")]
    public Task GetsGroup(string name, string inner) => _groups.ChangeAsync(name, _members[name], [_groups.AddressOf(inner)]);

    /// <summary>Replaces the members.</summary>
    [When(@"the group ""(.*)"" gets the members ""(.*)""")]
    public Task GetsMembers(string name, string members) => _groups.ChangeAsync(name, Lists.Split(members), []);

    /// <summary>Deletes the group.</summary>
    [When(@"the group ""(.*)"" is deleted")]
    public Task IsDeleted(string name) => _groups.DeleteAsync(name);

    /// <summary>A rule that names the group by its resource-ID.</summary>
    [Given(@"a policy that lets the group ""(.*)"" (.*)")]
    public void LetsGroup(string name, string operations) => Lets(_groups.IdOf(name), operations);

    /// <summary>A rule with a pattern that the group's resource-ID would fit.</summary>
    [Given(@"a policy that lets every group like ""(.*)"" (.*)")]
    public void LetsGroupsLike(string name, string operations) => Lets(_groups.IdOf(name)[..^1] + "*", operations);

    private void Lets(string originator, string operations) => world.Policies.Add("the").Privileges.Add(
        new RuleDraft { Originators = [originator], Operations = Operations.Parse(operations) });
}
