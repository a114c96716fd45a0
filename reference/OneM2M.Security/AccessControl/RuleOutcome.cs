namespace OneM2M.Security.AccessControl;

/// <summary>What became of one rule.</summary>
/// <param name="PolicyId">Its policy.</param>
/// <param name="Index">Its place there, from 0.</param>
/// <param name="Held">Whether it admits.</param>
/// <param name="Why">"holds", or the first thing that stood in the way.</param>
public sealed record RuleOutcome(string PolicyId, int Index, bool Held, string Why);
