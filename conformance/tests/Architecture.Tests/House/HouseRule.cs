using OneM2M.Conformance.Architecture.Tests.Repository;

namespace OneM2M.Conformance.Architecture.Tests.House;

/// <summary>A rule about the text of files.</summary>
/// <param name="Name">The rule in words.</param>
/// <param name="Find">What in a file breaks it, in words; nothing when the file keeps it or is none of its kind.</param>
/// <param name="Broken">A made-up file that breaks it.</param>
/// <param name="Kept">A made-up file of the same kind that keeps it.</param>
public sealed record HouseRule(string Name, Func<SourceFile, IEnumerable<string>> Find, SourceFile Broken, SourceFile Kept)
{
    /// <summary>A rule that no line of some files matches an expression.</summary>
    public static Func<SourceFile, IEnumerable<string>> NoLine(System.Text.RegularExpressions.Regex expression, Func<SourceFile, bool> applies) =>
        file => applies(file)
            ? file.Lines.Select((line, i) => (line, Number: i + 1)).Where(l => expression.IsMatch(l.line)).Select(l => $"{file.Path}:{l.Number}: {l.line.Trim()}")
            : [];
}
