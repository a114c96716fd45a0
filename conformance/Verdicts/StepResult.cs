namespace OneM2M.Conformance.Verdicts;

/// <summary>One executed step with what was seen in it.</summary>
public sealed record StepResult(string Text, double DurationMs, IReadOnlyList<Evidence> Evidence);
