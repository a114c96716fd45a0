using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Keys, identifiers and decisions that an implementation computes without a socket, judged by the vectors of the catalogue.</summary>
[Binding]
public sealed class VectorSteps(World world)
{
    /// <summary>Asks for the operation of a vector, with its inputs.</summary>
    [When(@"the implementation (?:derives|exports|splits|forms|reads|compares|matches|computes|decides) .+, vector (\S+)")]
    public Task Ask(string vector) => world.Vectors.AskAsync(VectorCatalogue.ById(vector));

    /// <summary>Asks for one vector and, where it is not read, for another: one of two is enough.</summary>
    [When(@"the implementation reads .+, vector (\S+) or else vector (\S+)")]
    public Task AskEither(string first, string second) => world.Vectors.AskEitherAsync(VectorCatalogue.ById(first), VectorCatalogue.ById(second));

    /// <summary>All values are those of the vector.</summary>
    [Then("it gives the values of the vector")]
    public void Values() => world.Vectors.ExpectValues();

    /// <summary>What must not be derived from is refused.</summary>
    [Then("it refuses to")]
    public void Refusal() => world.Vectors.ExpectRefusal();

    /// <summary>A decision, which the vector has as well.</summary>
    [Then("the decision is (permit|deny)")]
    public void Decision(string decision) => world.Vectors.ExpectDecision(decision);

    /// <summary>As above, where the register of defects lets such a policy be refused.</summary>
    [Then(@"the decision is (permit|deny), or such a policy is refused \((SD-\d{3})\)")]
    public void Decision(string decision, string defect) => world.Vectors.ExpectDecisionOrRefusal(decision, defect);

    /// <summary>A policy that is none; where the register of defects lets it be taken, it admits nobody.</summary>
    [Then(@"such a policy is refused, or the decision is deny \((SD-\d{3})\)")]
    public void RefusalOrDenial(string defect) => world.Vectors.ExpectRefusalOrDenial(defect);

    /// <summary>As above, where the register of defects knows a second reading.</summary>
    [Then(@"it gives the values of the vector, unless it takes the other reading of (SD-\d{3})")]
    public void Values(string defect) => world.Vectors.ExpectValuesUnless(defect);

    /// <summary>As above, where the register of defects lets such inputs be refused.</summary>
    [Then(@"it gives the values of the vector, or refuses by (SD-\d{3})")]
    public void ValuesOrRefusal(string defect) => world.Vectors.ExpectValuesOrRefusal(defect);

    /// <summary>As above, where the register of defects lets it compute.</summary>
    [Then(@"it refuses to, unless it takes the other reading of (SD-\d{3})")]
    public void Refusal(string defect) => world.Vectors.ExpectRefusalUnless(defect);

    /// <summary>Not the value that a known mistake gives.</summary>
    [Then("it gives another value than this mistake would")]
    public void NotTheMistake() => world.Vectors.ExpectOtherThanMistake();
}
