using System.Collections.Immutable;

namespace OneM2M.Security.AccessControl;

/// <summary>A decision with what each rule had to say.</summary>
public sealed record Explanation(Decision Decision, ImmutableArray<RuleOutcome> Rules);
