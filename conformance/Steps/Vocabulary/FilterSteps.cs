namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Filter Criteria and other parameters of a Retrieve, by their short names (TS-0009 table 6.2.2.2-1).</summary>
[Binding]
public sealed class FilterSteps(World world)
{
    /// <summary>A parameter of every request of the scenario's originators.</summary>
    [Given(@"every request carries the parameter ""(.*)"" with ""(.*)""")]
    public void Carries(string name, string value) => world.ExtraParameters.Add(new(name, value));

    /// <summary>The label that every guarded resource has.</summary>
    [Given(@"every request carries the parameter ""lbl"" with the label of the resource")]
    public void CarriesLabel() => world.ExtraParameters.Add(new("lbl", world.Guarded.Mark));
}
