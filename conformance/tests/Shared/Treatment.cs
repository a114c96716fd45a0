namespace OneM2M.Conformance.Tests;

/// <summary>What a <see cref="Gateway"/> does with one request.</summary>
internal enum Treatment
{
    /// <summary>Carries it to the CSE and the answer back.</summary>
    Carried,

    /// <summary>The CSE carries it out, and nobody hears of it: half-open.</summary>
    AnswerLost,

    /// <summary>The CSE carries it out; the answer comes back one octet a second.</summary>
    AnswerDrips,

    /// <summary>It never reaches the CSE, and the connection stays open.</summary>
    Swallowed,
}
