using System.Globalization;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Operations in the text of a feature.</summary>
internal static class Operations
{
    /// <summary>All six, Delete last since it ends the resource.</summary>
    public static IReadOnlyList<AccessOperation> All { get; } =
    [
        AccessOperation.Retrieve, AccessOperation.Discover, AccessOperation.Update,
        AccessOperation.Create, AccessOperation.Notify, AccessOperation.Delete,
    ];

    private const string EverythingBut = "everything but ";

    /// <summary>"Retrieve and Update", "Create, Delete", "everything", "everything but Create", "nothing", or a number that goes to the wire as it is.</summary>
    public static int Parse(string text)
    {
        if (text is "everything")
            return 63;
        if (text is "nothing")
            return 0;
        if (text.StartsWith(EverythingBut, StringComparison.Ordinal))
            return 63 & ~Parse(text[EverythingBut.Length..]);
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        return text.Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(0, (mask, name) => mask | (int)Enum.Parse<AccessOperation>(name));
    }
}
