using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>One request that is to be judged, with what its effect would be.</summary>
/// <param name="Operation">What the originator asked for.</param>
/// <param name="Target">Address of the guarded resource.</param>
/// <param name="Effect">Address of what a granted Create makes or a granted Discover finds; otherwise the target.</param>
/// <param name="Exchange">What was sent and what came.</param>
/// <param name="Mark">A text that shows in the target's representation once the request took effect, or always for a Retrieve.</param>
public sealed record Attempt(AccessOperation Operation, string Target, string Effect, Exchange Exchange, string Mark)
{
    /// <summary>How an Update is recognized in the target's representation, where no text of the request has to come back; null goes by the mark.</summary>
    public Func<Response, bool>? IsRecognized { get; init; }

    /// <summary>Whether <paramref name="seen"/>, a representation of the target, shows that the request took effect.</summary>
    public bool ShowsIn(Response seen) => IsRecognized?.Invoke(seen) ?? seen.Body.Contains(Mark, StringComparison.Ordinal);
}
