using OneM2M.Conformance.Drivers.Http;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks StepsNeverKnowWhichImplementationTheyHave.</summary>
internal static class StepThatKnowsADriver
{
    public static bool IsOurs(object cse) => cse is HttpCse;
}
