namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>How a field of a time window is written (TS-0004 7.4.9.1).</summary>
public enum WindowForm
{
    /// <summary>A number, or a list of two where the next edge is near.</summary>
    Number,

    /// <summary>A range, or a list of two.</summary>
    Range,

    /// <summary>A range with a step of three, or a list of two.</summary>
    Step,
}
