using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks ExpectedValuesNeverComeFromReference.</summary>
internal static class FeatureThatAsksTheReference
{
    public static CseBehaviour Expected() => new();
}
