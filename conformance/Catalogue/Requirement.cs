namespace OneM2M.Conformance.Catalogue;

/// <summary>One thing that can be separately right or wrong; an entry of the catalogue.</summary>
public sealed record Requirement
{
    /// <summary>Stable for ever, "REQ-ACP-014"; not a clause number.</summary>
    public required string Id { get; init; }

    /// <summary>"TS-0003", "TS-0001" …; versions stand in <see cref="RequirementCatalogue.Versions"/>.</summary>
    public required string Doc { get; init; }

    /// <summary>"7.1.3".</summary>
    public required string Clause { get; init; }

    /// <summary>Table row, formula, figure or step, where it helps.</summary>
    public string? At { get; init; }

    /// <summary>How strongly it is demanded.</summary>
    public required Modality Modality { get; init; }

    /// <summary>How many "shall" of the clause's census it accounts for.</summary>
    public int Shalls { get; init; }

    /// <summary>Release in which the rule appears, where known.</summary>
    public string? Since { get; init; }

    /// <summary>Roles that it binds.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Capabilities that an implementation must claim for it to be judged.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Function of 5.1.</summary>
    public required string Function { get; init; }

    /// <summary>What it protects.</summary>
    public required IReadOnlyList<string> Protects { get; init; }

    /// <summary>The rule in our own words.</summary>
    public required string Says { get; init; }

    /// <summary>scenario, shim, analyzer, inspection, untestable.</summary>
    public required IReadOnlyList<string> Verify { get; init; }

    /// <summary>Why it is only inspected, or can't be tested.</summary>
    public string? Reason { get; init; }

    /// <summary>Two readings, where the text leaves two.</summary>
    public Ambiguity? Ambiguity { get; init; }
}
