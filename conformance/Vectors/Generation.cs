using System.Globalization;
using System.Text;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors.Computations;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors;

/// <summary>All tables, computed three ways.</summary>
public sealed class Generation
{
    private static readonly IComputation[] Computations = [new ReferenceComputation(), new SystemComputation(), new OutsideComputation()];

    private readonly IReadOnlyList<Agreement> _agreements;

    private Generation(IReadOnlyList<Agreement> agreements) => _agreements = agreements;

    /// <summary>What does not agree, in words.</summary>
    public IReadOnlyList<string> Disagreements => [.. _agreements.SelectMany(a => a.Disagreements)];

    /// <summary>How many vectors there are.</summary>
    public int Count => _agreements.Sum(a => a.Table.Cases.Count);

    /// <summary>How many of them agreed three ways.</summary>
    public int Agreed => _agreements.Sum(a => a.Agreed);

    /// <summary>File names and the texts that belong into them.</summary>
    public IReadOnlyList<(string Name, string Text)> Files => [.. _agreements.Select(a => (a.Table.Name + ".json", a.Text))];

    /// <summary>Computes everything. Throws <see cref="ToolMissingException"/> where openssl or python3 is missing.</summary>
    public static Generation Run()
    {
        var tables = AllTables.Make();
        var cases = tables.SelectMany(t => t.Cases).ToList();
        var answers = Computations.Select(c => c.Compute(cases)).ToList();
        List<Agreement> agreements = [];
        var first = 0;
        foreach (var table in tables)
        {
            var (from, count) = (first, table.Cases.Count);
            agreements.Add(new Agreement(table, [.. answers.Select(a => (IReadOnlyList<Answer>)[.. a.Skip(from).Take(count)])]));
            first += count;
        }

        return new Generation(agreements);
    }

    /// <summary>What in <paramref name="directory"/> is not what the tables give: files that differ, are missing or that nobody makes.</summary>
    public IReadOnlyList<string> Drift(string directory)
    {
        List<string> drift = [];
        foreach (var (name, text) in Files)
        {
            var path = Path.Combine(directory, name);
            if (!File.Exists(path))
                drift.Add($"{name} is missing");
            else if (File.ReadAllText(path) != text)
                drift.Add($"{name} is not what the tables give");
        }

        var known = Files.Select(f => f.Name).Append("vector.schema.json").ToHashSet(StringComparer.Ordinal);
        drift.AddRange(Directory.EnumerateFiles(directory, "*.json").Select(f => Path.GetFileName(f)).Where(f => !known.Contains(f)).Order(StringComparer.Ordinal).Select(f => $"{f} is made by no table"));
        return drift;
    }

    /// <summary>How many vectors agreed, file by file.</summary>
    public string Summary()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"file",-22}{"vectors",8}{"valid",8}{"invalid",8}{"accept.",8}{"agreed",8}  by {string.Join(", ", Computations.Select(c => c.Name))}");
        foreach (var a in _agreements)
            Row(text, a.Table.Name, a.Table.Cases.Count, a.Count(VectorResult.Valid), a.Count(VectorResult.Invalid), a.Count(VectorResult.Acceptable), a.Agreed);
        int Sum(VectorResult result) => _agreements.Sum(a => a.Count(result));
        Row(text, "all", Count, Sum(VectorResult.Valid), Sum(VectorResult.Invalid), Sum(VectorResult.Acceptable), Agreed);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, int count, int valid, int invalid, int acceptable, int agreed) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{name,-22}{count,8}{valid,8}{invalid,8}{acceptable,8}{agreed,8}");
}
