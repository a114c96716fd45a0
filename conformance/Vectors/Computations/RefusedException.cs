namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>The inputs of a case must be refused.</summary>
internal sealed class RefusedException(string because) : Exception(because);
