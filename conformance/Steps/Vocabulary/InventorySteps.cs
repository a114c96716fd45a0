namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>What an endpoint speaks, found out by first hellos alone.</summary>
[Binding]
public sealed class InventorySteps(World world)
{
    /// <summary>Takes the inventory, once for the run.</summary>
    [When("we take its inventory")]
    public Task Take() => world.Inventory.TakeAsync();

    /// <summary>A version that shall be there.</summary>
    [Then(@"it has the version (D?TLS 1\.\d|SSL 3\.0)")]
    public void Has(string version) => world.Inventory.ExpectVersion(version, there: true);

    /// <summary>A version that shall not be there.</summary>
    [Then(@"it has not the version (D?TLS 1\.\d|SSL 3\.0)")]
    public void HasNot(string version) => world.Inventory.ExpectVersion(version, there: false);

    /// <summary>One suite is enough.</summary>
    [Then("it has one of the mandatory suites")]
    public void OneSuite() => world.Inventory.ExpectOneOfTheMandatorySuites();

    /// <summary>All suites of the frameworks that are claimed.</summary>
    [Then("it has all mandatory suites of what it claims")]
    public void AllSuites() => world.Inventory.ExpectAllMandatorySuitesOfWhatItClaims();

    /// <summary>Suites that somebody warns of.</summary>
    [Then(@"it is noted which suites are dangerous or outside 10\.2")]
    public void Dangerous() => world.Inventory.NoteSuites();
}
