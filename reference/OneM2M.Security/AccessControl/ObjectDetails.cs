namespace OneM2M.Security.AccessControl;

/// <summary>One accessControlObjectDetails (table 7.1.3-4). It restricts Create only.</summary>
public sealed record ObjectDetails
{
    /// <summary>Type of the resource that To addresses; null is no restriction.</summary>
    public int? ResourceType { get; init; }

    /// <summary>containerDefinition or mgmtDefinition in the content of the Create; null is no restriction.</summary>
    public string? SpecializationType { get; init; }

    /// <summary>Types that may be created.</summary>
    public IReadOnlyList<int> ChildResourceTypes { get; init; } = [];
}
