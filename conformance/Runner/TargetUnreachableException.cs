namespace OneM2M.Conformance.Runner;

/// <summary>Nothing that speaks oneM2M answers where the target file points: place and remedy in the message, exit code 2.</summary>
public sealed class TargetUnreachableException(string message) : Exception(message);
