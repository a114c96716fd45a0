namespace OneM2M.Conformance.Verdicts;

/// <summary>The implementation does not claim what the scenario needs: NotApplicable, with the reason.</summary>
public sealed class NotApplicableException(string reason) : Exception(reason);
