namespace OneM2M.Conformance.Runner.Execution;

/// <summary>The folder of a feature, from the namespace of the class that SpecFlow generated: "_07_Authorization" is "07-authorization".</summary>
internal static class FeatureFolders
{
    /// <summary>Folder below features/.</summary>
    public static string Of(Type generated)
    {
        var space = generated.Namespace ?? "";
        var last = space[(space.LastIndexOf('.') + 1)..];
        return last.TrimStart('_').Replace('_', '-').ToLowerInvariant();
    }
}
