using OneM2M.Conformance.Iut.Tls;

namespace OneM2M.Conformance.Cli.Tls;

/// <summary>A fact, and what TS-0003 says of it.</summary>
/// <param name="Fact">What was found.</param>
/// <param name="Word">What is said of it.</param>
/// <param name="Clause">Clause of TS-0003; null where it is silent altogether.</param>
/// <param name="Note">Why, in our words; empty when there is nothing to add.</param>
internal sealed record TlsRow(TlsFact Fact, TlsWord Word, string? Clause, string Note)
{
    /// <summary>What others warn of, with references; null when nobody does.</summary>
    public string? Danger { get; init; }

    /// <summary>Whether the endpoint breaks a "shall".</summary>
    public bool IsBreach => Word is TlsWord.RequiredMissing or TlsWord.ForbiddenThere;
}
