namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Lists in the text of a feature.</summary>
internal static class Lists
{
    /// <summary>"a, b" → a, b; an empty text is an empty list.</summary>
    public static IReadOnlyList<string> Split(string text) => text.Length == 0 ? [] : text.Split(", ");
}
