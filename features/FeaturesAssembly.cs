namespace OneM2M.Conformance.Features;

/// <summary>Names this assembly for whoever executes its scenarios.</summary>
public static class FeaturesAssembly;
