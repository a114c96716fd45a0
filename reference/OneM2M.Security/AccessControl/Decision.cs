namespace OneM2M.Security.AccessControl;

/// <summary>Permit, with the rule that admitted, or Deny. The default value is Deny.</summary>
public readonly record struct Decision
{
    private Decision(CompiledRule rule) => Rule = rule;

    /// <summary>No rule admits.</summary>
    public static Decision Deny => default;

    /// <summary>The rule that admitted; null for Deny.</summary>
    public CompiledRule? Rule { get; }

    /// <summary>Whether access is permitted.</summary>
    public bool IsPermit => Rule is not null;

    /// <summary>Permitted by <paramref name="rule"/>.</summary>
    public static Decision Permit(CompiledRule rule) => new(rule);
}
