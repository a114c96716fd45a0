namespace OneM2M.Conformance.Tests;

/// <summary>As <see cref="UnixFactAttribute"/>, for several rows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = new UnixFactAttribute().Skip;
}
