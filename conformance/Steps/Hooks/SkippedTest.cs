using System.Runtime.CompilerServices;

namespace OneM2M.Conformance.Steps.Hooks;

/// <summary>
/// Under `dotnet test` a scenario that is not applicable is a test that was skipped, with the reason, and not a failure. SpecFlow skips by an
/// exception of the test framework, but keeps the first exception of a scenario; so that one is exchanged. Docs: docs/adr/0002-specflow.md.
/// </summary>
internal static class SkippedTest
{
    /// <summary>Makes the error of <paramref name="scenario"/> the one by which <paramref name="runner"/> skips a test.</summary>
    public static void Skip(ScenarioContext scenario, IUnitTestRuntimeProvider runner, string reason)
    {
        try
        {
            runner.TestIgnore(reason);
        }
        catch (Exception skip) when (skip is not NotSupportedException)
        {
            SetTestError(scenario, skip);
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_TestError")]
    private static extern void SetTestError(SpecFlowContext scenario, Exception error);
}
