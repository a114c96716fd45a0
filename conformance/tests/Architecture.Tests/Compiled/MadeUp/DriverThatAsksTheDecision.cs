using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks DriversShareTheWireAlone.</summary>
internal static class DriverThatAsksTheDecision
{
    public static CseOptions Options() => new();
}
