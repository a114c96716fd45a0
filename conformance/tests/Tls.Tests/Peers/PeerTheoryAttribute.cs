namespace OneM2M.Conformance.Tls.Tests.Peers;

/// <summary>Tests with somebody else's server; skipped where that is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerTheoryAttribute : TheoryAttribute
{
    /// <summary>The programs that they start.</summary>
    public PeerTheoryAttribute(params string[] programs) => Skip = new PeerFactAttribute(programs).Skip;
}
