using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>One request that is to be judged, with what its effect would be.</summary>
/// <param name="Operation">What the originator asked for.</param>
/// <param name="Target">Address of the guarded resource.</param>
/// <param name="Effect">Address of what a granted Create makes or a granted Discover finds; otherwise the target.</param>
/// <param name="Exchange">What was sent and what came.</param>
/// <param name="Mark">A text that shows in the target's representation once the request took effect, or always for a Retrieve.</param>
public sealed record Attempt(AccessOperation Operation, string Target, string Effect, Exchange Exchange, string Mark);
