using System.Text.RegularExpressions;
using OneM2M.Conformance.Architecture.Tests.Repository;

namespace OneM2M.Conformance.Architecture.Tests.House;

/// <summary>What every file of code keeps.</summary>
public static partial class CodeRules
{
    private const int MaxLines = 400;

    /// <summary>All rules. Their made-up files are put together from pieces where the whole would break the rule right here.</summary>
    public static IReadOnlyList<HouseRule> All { get; } =
    [
        new("OneTypePerFile", OneType, Cs("namespace A;\npublic class B;\ninternal enum C { }\n"), Cs("namespace A;\npublic class B\n{\n    private class C;\n}\n")),
        new("AFileIsNamedAfterItsType", NamedAfterType, Cs("public sealed record Other(int A);\n"), Cs("public sealed record B<T>(T A);\n")),
        new("NothingOver400Lines", Long, Cs(new string('\n', MaxLines) + "//\n"), Cs("//\n")),
        new(
            "NoBannedApiIsExcused",
            HouseRule.NoLine(Excuse(), f => f.Is(".cs", ".csproj", ".props", ".targets", ".editorconfig") && !IsThisFile(f)),
            Cs("#pragma warning disable " + "RS0030\n"),
            Cs("var now = time.GetUtcNow();\n")),
        new(
            "NullableAndWarningsAsErrorsAreNeverSwitchedOff",
            HouseRule.NoLine(Slackening(), f => f.Is(".cs", ".csproj", ".props", ".targets") && !IsThisFile(f)),
            new("a/B.csproj", "<Project><Nullable>" + "disable</Nullable></Project>"),
            new("a/B.csproj", "<Project><OutputType>Exe</OutputType></Project>")),
        new(
            "SpecFlowIsNamedInOneGlobalUsing",
            HouseRule.NoLine(SpecFlow(), f => f.Is(".cs", ".csproj", ".props", ".targets") && f.Path != "Directory.Build.targets" && !IsThisFile(f)),
            Cs("using TechTalk" + ".SpecFlow;\n"),
            Cs("[Binding] public sealed class B;\n")),
        new(
            "NoTestIsSkippedWithoutAReason",
            HouseRule.NoLine(SkipWithoutReason(), f => f.Is(".cs") && !IsThisFile(f)),
            Cs("[Fact(Skip = \"\")]\n"),
            Cs("[Fact(Skip = \"needs a second clock, see docs/adr/0009\")]\n")),
        new("NothingIsLeftForLater", HouseRule.NoLine(Leftover(), f => f.Is(".cs", ".feature", ".yaml", ".md") && !IsThisFile(f)), Cs("// TO" + "DO later\n"), Cs("// done\n")),
        new(
            "TheReferenceHasNoSwitches",
            HouseRule.NoLine(Switch(), f => f.Path.StartsWith("reference/OneM2M", StringComparison.Ordinal) && f.Is(".cs")),
            new("reference/OneM2M.Nodes/A.cs", "#if DEBUG\n"),
            new("reference/OneM2M.Nodes/A.cs", "if (depth > 0)\n")),
    ];

    private static SourceFile Cs(string text) => new("a/B.cs", text);

    private static bool IsThisFile(SourceFile file) => file.Name == nameof(CodeRules) + ".cs";

    private static IEnumerable<string> OneType(SourceFile file)
    {
        var types = Types(file);
        return types.Count > 1 ? [$"{file.Path} holds {string.Join(", ", types)}"] : [];
    }

    private static IEnumerable<string> NamedAfterType(SourceFile file)
    {
        var types = Types(file);
        return types.Count == 1 && file.Name != types[0] + ".cs" ? [$"{file.Path} holds {types[0]}"] : [];
    }

    // File-scoped namespaces are a build error otherwise (.editorconfig), so that a type of its own begins at the margin.
    private static List<string> Types(SourceFile file) =>
        file.Is(".cs") ? [.. file.Lines.Select(l => Type().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)] : [];

    private static IEnumerable<string> Long(SourceFile file) =>
        file.Is(".cs", ".feature", ".css", ".sh") && file.Lines.Count > MaxLines ? [$"{file.Path} has {file.Lines.Count} lines"] : [];

    [GeneratedRegex(@"^(?:[a-z]+ )*(?:class|struct|interface|enum|record(?: struct| class)?|delegate [\w<>?\[\]]+) (\w+)")]
    private static partial Regex Type();

    [GeneratedRegex("RS0030")]
    private static partial Regex Excuse();

    [GeneratedRegex("<Nullable>(?!enable)|<TreatWarningsAsErrors>(?!true)|#nullable disable|<NoWarn>|#pragma warning disable|SuppressMessage")]
    private static partial Regex Slackening();

    [GeneratedRegex(@"TechTalk\.SpecFlow")]
    private static partial Regex SpecFlow();

    [GeneratedRegex("""Skip\s*=\s*(?:"[^"]{0,14}"|null|string\.Empty)""")]
    private static partial Regex SkipWithoutReason();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|XXX)\b|NotImplementedException")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"^\s*#(?:if|elif)\b|\b(?:if|switch|when)\b.*\b[Mm]utant")]
    private static partial Regex Switch();
}
