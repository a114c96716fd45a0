using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>One of the three computations that have to agree before a vector lands.</summary>
internal interface IComputation
{
    /// <summary>What computes, for the table of agreement.</summary>
    string Name { get; }

    /// <summary>The answers to the cases, in their order.</summary>
    IReadOnlyList<Answer> Compute(IReadOnlyList<Case> cases);
}
