namespace OneM2M.Conformance.Verdicts;

/// <summary>Outcome of one scenario. Everything starts as <see cref="NotRun"/>; nothing passes by default.</summary>
public enum Verdict
{
    /// <summary>Not executed.</summary>
    NotRun,

    /// <summary>At least one thing was judged, and all of it was as the standard demands.</summary>
    Pass,

    /// <summary>A "shall" was not met.</summary>
    Fail,

    /// <summary>A "should" was not met.</summary>
    Warning,

    /// <summary>A precondition could not be set up; says nothing about the requirement.</summary>
    Inconclusive,

    /// <summary>The implementation does not claim what the scenario needs, or it cannot be reached from here.</summary>
    NotApplicable,

    /// <summary>The suite's own fault.</summary>
    Error,
}
