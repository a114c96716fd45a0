namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Roles that a request claims without anything behind the claim.</summary>
[Binding]
public sealed class RoleSteps(World world)
{
    /// <summary>The Role IDs parameter; "rids" in a query (TS-0009 table 6.2.2.3-1).</summary>
    [Given(@"every request claims the role ""(.*)""")]
    public void Claims(string role) => world.ExtraParameters.Add(new("rids", role));
}
