namespace OneM2M.Conformance.Architecture.Tests.Layers;

/// <summary>One project uses another; both are named by their folders.</summary>
public sealed record Dependency(string From, string To);
