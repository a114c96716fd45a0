namespace OneM2M.Security.Identifiers;

/// <summary>Where in a text the parts of an identifier are. What the two are is said at <c>TryValidate</c> of each kind.</summary>
/// <param name="First">The part in front.</param>
/// <param name="Second">The part behind; empty where the kind has one part only.</param>
public readonly record struct IdentifierParts(Range First, Range Second)
{
    /// <summary>The parts before and after a separator of one character at <paramref name="at"/>.</summary>
    internal static IdentifierParts Around(int at, int length) => new(..at, (at + 1)..length);
}
