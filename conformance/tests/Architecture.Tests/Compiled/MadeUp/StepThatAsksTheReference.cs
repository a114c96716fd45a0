using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks StepsNeverTouchReference: the expected value is computed by what is judged.</summary>
internal static class StepThatAsksTheReference
{
    public static AccessRules Expected() => new();
}
