namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>On which terms an implementation may refuse to take a policy, and whether taking it is the tested or the tolerated reading.</summary>
/// <param name="Entry">Register entry that tells the readings, e.g. "SD-038".</param>
/// <param name="Read">Codes of a refusal by the reading that is tested; empty where that reading takes the policy.</param>
/// <param name="Tolerated">Codes of a refusal by the alternative.</param>
/// <param name="AcceptanceIsTolerated">Whether taking the policy is the alternative; it must then admit nobody all the same.</param>
public sealed record RefusalTerms(string Entry, IReadOnlyList<int> Read, IReadOnlyList<int> Tolerated, bool AcceptanceIsTolerated)
{
    /// <summary>The reading takes such a policy; refusing it as malformed is tolerated.</summary>
    public static RefusalTerms Malformed(string entry) => new(entry, [], [Rsc.BadRequest, Rsc.ContentsUnacceptable], false);

    /// <summary>"4000", "created or 5001" …: what a report shows as expected.</summary>
    public string Expected => string.Join(" or ", Read.Concat(Tolerated).Append(Rsc.Created).Select(c => Rsc.Describe(c)));
}
