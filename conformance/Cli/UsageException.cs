namespace OneM2M.Conformance.Cli;

/// <summary>What was asked for makes no sense: place and remedy in the message, exit code 2.</summary>
public sealed class UsageException(string message) : Exception(message);
