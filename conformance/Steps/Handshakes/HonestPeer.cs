namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>Which honest peer is the control of a refusal.</summary>
public enum HonestPeer
{
    /// <summary>With what the target file gives, or a leaf of the CA that the implementation trusts.</summary>
    AsConfigured,

    /// <summary>With a leaf by a good CA of ours below that one: the control of deviations that bring a CA of their own.</summary>
    BelowACaOfOurs,
}
