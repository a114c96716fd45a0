namespace OneM2M.Conformance.Pki.Linting;

/// <summary>One thing that can be wrong with a certificate, a chain, a raw public key or a request.</summary>
/// <param name="Id">Its name, stable: "key-curve".</param>
/// <param name="Clause">Clause of TS-0003 that demands it, with the clause of the RFC that it hands on to.</param>
/// <param name="Severity">What breaking it weighs, unless the finding says otherwise.</param>
/// <param name="Says">The rule in our own words.</param>
public sealed record ProfileRule(string Id, string Clause, Severity Severity, string Says)
{
    /// <summary>Whether each flavour has a clause of its own that says it.</summary>
    public bool IsOfFlavour { get; init; }

    /// <summary>Whether a verifier has to refuse what breaks it (8.1.2.2 with RFC 5280 6.1, 8.1.2.5); all others bind who makes certificates only.</summary>
    public bool IsForVerifiers { get; init; }

    /// <summary>Flavours for which breaking it weighs as a warning, since the standard is of two minds there.</summary>
    public IReadOnlyList<CertificateFlavour> WarnsFor { get; init; } = [];

    /// <summary>Flavours for which breaking it is an observation, since the duty is not theirs.</summary>
    public IReadOnlyList<CertificateFlavour> ObservedFor { get; init; } = [];

    /// <summary>What breaking it weighs for <paramref name="flavour"/>.</summary>
    public Severity SeverityFor(CertificateFlavour flavour) => ObservedFor.Contains(flavour) ? Severity.Observation : WarnsFor.Contains(flavour) ? Severity.Warning : Severity;

    /// <summary>The clause that demands it of <paramref name="flavour"/>.</summary>
    public string ClauseFor(CertificateFlavour flavour) => IsOfFlavour ? FlavourNames.ClauseOf(flavour) : Clause;
}
