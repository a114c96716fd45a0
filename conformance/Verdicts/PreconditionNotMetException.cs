namespace OneM2M.Conformance.Verdicts;

/// <summary>Something that had to be set up before judging did not come about: Inconclusive. Says which and how to mend it.</summary>
public sealed class PreconditionNotMetException(string reason) : Exception(reason);
