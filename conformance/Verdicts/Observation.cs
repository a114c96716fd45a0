namespace OneM2M.Conformance.Verdicts;

/// <summary>Something seen that is worth telling and decides nothing.</summary>
/// <param name="What">In a sentence.</param>
/// <param name="Clause">Clause that it bears on.</param>
public sealed record Observation(string What, string Clause);
