namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>What a vector says about its values.</summary>
public enum VectorResult
{
    /// <summary>The standard demands this answer.</summary>
    Valid,

    /// <summary>The answer is what a named mistake gives; or the input must be refused, and <see cref="Vector.Of"/> is null.</summary>
    Invalid,

    /// <summary>The answer under one reading of what the standard leaves open; it binds whoever declared that reading (<see cref="Vector.Pins"/>).</summary>
    Acceptable,
}
