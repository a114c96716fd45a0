namespace OneM2M.Conformance.Verdicts;

/// <summary>Name and version of the tool that ran.</summary>
public sealed record ToolInfo(string Name, string Version);
