namespace OneM2M.Conformance.Iut;

/// <summary>How an operation ended.</summary>
public enum ComputationOutcome
{
    /// <summary>Values came.</summary>
    Computed,

    /// <summary>The implementation refused the inputs as invalid.</summary>
    Refused,

    /// <summary>The implementation does not do this operation, or not with these parameters.</summary>
    Unsupported,

    /// <summary>Nothing that could be judged came: a crash, silence, garbage.</summary>
    Broken,
}
