namespace OneM2M.Conformance.Tests;

/// <summary>As <see cref="ProgramFactAttribute"/>, for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramTheoryAttribute : TheoryAttribute
{
    /// <summary>The programs that it starts.</summary>
    public ProgramTheoryAttribute(params string[] programs) =>
        Skip = ProgramFactAttribute.ReasonToSkip(programs, Environment.GetEnvironmentVariable(ProgramFactAttribute.Ci) == "1");
}
