namespace OneM2M.Conformance.Runner.Targets;

/// <summary>A target file that can't be used; the message names file, line, key, what was found and what is expected. Exit code 2.</summary>
public sealed class TargetFileException(string place, string problem) : Exception($"{place}: {problem}");
