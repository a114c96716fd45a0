namespace OneM2M.Security.Identifiers;

/// <summary>What works on identifiers of every kind.</summary>
public static class Identifier
{
    /// <summary>Whether two texts name the same thing; null where one of them is no identifier of that kind.</summary>
    public static bool? Same<T>(ReadOnlySpan<char> first, ReadOnlySpan<char> second, IdentifierRules? rules = null)
        where T : struct, IIdentifier<T> =>
        T.TryParse(first, out var one, out _, rules) && T.TryParse(second, out var other, out _, rules) ? one.IsSameAs(other, rules) : null;
}
