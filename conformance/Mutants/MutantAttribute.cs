namespace OneM2M.Conformance.Mutants;

/// <summary>Marks a subclass of a seam of the reference that breaks one rule.</summary>
/// <param name="requirement">Requirement whose scenarios have to fail.</param>
/// <param name="breaks">What goes wrong, in a few words.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MutantAttribute(string requirement, string breaks) : Attribute
{
    /// <summary>Requirement whose scenarios have to fail.</summary>
    public string Requirement { get; } = requirement;

    /// <summary>What goes wrong.</summary>
    public string Breaks { get; } = breaks;

    /// <summary>Requirements that cannot help failing too, because they rest on the same rule.</summary>
    public string[] AlsoFails { get; init; } = [];

    /// <summary>Whether no honest handshake comes to its end with it, so that every scenario in which somebody has to be let in fails.</summary>
    public bool ShutsOut { get; init; }
}
