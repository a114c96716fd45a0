namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>How waiting for an answer ended.</summary>
internal enum AnswerEnd
{
    /// <summary>The reader has what it wants, or can't go on; the flight says which.</summary>
    Read,

    /// <summary>The other side closed or reset.</summary>
    Closed,

    /// <summary>Patience ended first.</summary>
    Silent,

    /// <summary>No connection came about, or the port is closed.</summary>
    Unreachable,

    /// <summary>It was not asked any more: the deadline had passed, or the endpoint was given up.</summary>
    NotAsked,
}
