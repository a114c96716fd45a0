using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks DriversNeverDecideVerdicts.</summary>
internal static class DriverThatDecides
{
    public static Verdict Of(int status) => status == 200 ? Verdict.Pass : Verdict.Fail;
}
