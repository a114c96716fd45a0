namespace OneM2M.Conformance.Runner.Targets;

/// <summary>The key shim of a target file (docs/shim.md).</summary>
/// <param name="Command">Program and arguments.</param>
/// <param name="Directory">Directory of the target file, against which relative paths are meant.</param>
/// <param name="Processes">How many processes run at a time.</param>
public sealed record ShimTarget(IReadOnlyList<string> Command, string Directory, int Processes);
