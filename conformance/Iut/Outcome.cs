namespace OneM2M.Conformance.Iut;

/// <summary>How an exchange ended on the wire. A timeout is an observation, not an error of the suite.</summary>
public enum Outcome
{
    /// <summary>A well-formed oneM2M response to this very request.</summary>
    Answered,

    /// <summary>Something came that is not a oneM2M response to this request.</summary>
    Malformed,

    /// <summary>Nothing complete came in time.</summary>
    TimedOut,

    /// <summary>The connection broke after the request was on its way.</summary>
    Disconnected,

    /// <summary>There was no connection to send the request over: the implementation never saw it.</summary>
    Unreachable,
}
