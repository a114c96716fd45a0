namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>A shim that cannot be started or does not introduce itself; the message names the command, what was seen and the remedy.</summary>
public sealed class ShimUnusableException(string message) : Exception(message);
