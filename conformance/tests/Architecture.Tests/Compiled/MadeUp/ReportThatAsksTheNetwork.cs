namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks ReportsReadFilesOnly.</summary>
internal static class ReportThatAsksTheNetwork
{
    public static HttpClient Client() => new();
}
