namespace OneM2M.Conformance.Pki.Linting;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>The standard is silent, and it is dangerous or likely to surprise.</summary>
    Observation,

    /// <summary>A "should" is not met, or the standard is of two minds.</summary>
    Warning,

    /// <summary>A "shall" is not met.</summary>
    Error,
}
