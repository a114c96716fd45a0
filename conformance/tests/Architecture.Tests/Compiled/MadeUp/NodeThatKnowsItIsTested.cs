using OneM2M.Conformance.Mutants;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks ReferenceKnowsNothingOfConformance.</summary>
internal static class NodeThatKnowsItIsTested
{
    public static bool IsTested() => Mutant.All.Count > 0;
}
