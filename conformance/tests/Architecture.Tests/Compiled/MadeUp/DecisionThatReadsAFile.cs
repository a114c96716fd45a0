namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks SecurityDoesNoInputAndNoOutput.</summary>
internal static class DecisionThatReadsAFile
{
    public static bool Permits(string path) => File.Exists(path);
}
