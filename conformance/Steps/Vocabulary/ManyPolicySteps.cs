using System.Globalization;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>More policies and rules than anybody writes by hand.</summary>
[Binding]
public sealed class ManyPolicySteps(World world)
{
    /// <summary>Policies full of rules about AEs that take no part, with all sets of operations in turn.</summary>
    [Given(@"(\d+) policies of (\d+) rules each about others")]
    public void ManyPolicies(int policies, int rules)
    {
        for (var p = 0; p < policies; p++)
        {
            var policy = world.Policies.Add(string.Create(CultureInfo.InvariantCulture, $"{p + 1}th"));
            for (var r = 0; r < rules; r++)
            {
                policy.Privileges.Add(new RuleDraft
                {
                    Originators = [world.Names.Localise(string.Create(CultureInfo.InvariantCulture, $"Cother{p}n{r}"))],
                    Operations = 1 + ((p + r) % 63),
                });
            }
        }
    }

    /// <summary>Puts another rule in the place of one of them, both counted from 1.</summary>
    [Given(@"rule (\d+) of policy (\d+) lets ""(.*)"" (.*)")]
    public void RuleLets(int rule, int policy, string originator, string operations) =>
        world.Policies.All[policy - 1].Privileges[rule - 1] = new RuleDraft
        {
            Originators = [world.Names.Localise(originator)],
            Operations = Operations.Parse(operations),
        };
}
