using System.Reflection;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Name and version of this tool as they stand in every report.</summary>
public static class ToolVersion
{
    /// <summary>"ts0003" and the version of the build.</summary>
    public static ToolInfo Info { get; } = new("ts0003",
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0");
}
