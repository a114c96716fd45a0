namespace OneM2M.Conformance.Architecture.Tests.Layers;

/// <summary>Who may depend on whom (docs/adr/0001-layers.md), as data, and what breaks it.</summary>
public static class LayerTable
{
    private const string Security = "reference/OneM2M.Security";
    private const string Transport = "reference/OneM2M.Transport";
    private const string Nodes = "reference/OneM2M.Nodes";
    private const string Catalogue = "conformance/Catalogue";
    private const string Iut = "conformance/Iut";
    private const string Verdicts = "conformance/Verdicts";
    private const string Steps = "conformance/Steps";
    private const string Http = "conformance/Drivers/Http";
    private const string Shim = "conformance/Drivers/Shim";
    private const string Tls = "conformance/Drivers/Tls";
    private const string Embedded = "conformance/Drivers/Embedded";
    private const string CSharpShim = "conformance/Shims/csharp";
    private const string Mutants = "conformance/Mutants";
    private const string Runner = "conformance/Runner";
    private const string Cli = "conformance/Cli";
    private const string Vectors = "conformance/Vectors";
    private const string Pki = "conformance/Pki";
    private const string Features = "features";
    private const string Reports = "reports";

    /// <summary>One row for each project that is no test and no benchmark.</summary>
    public static IReadOnlyList<Layer> All { get; } =
    [
        new(Security, []),
        new(Transport, []),
        new(Nodes, [Security, Transport]),
        new(Catalogue, []),
        new(Iut, []),
        new(Verdicts, [Catalogue]),
        new(Pki, []),

        // Holds the reference, asked through the operations of the C# shim, against two other computations; what they do not agree on is not written.
        new(Vectors, [Catalogue, CSharpShim, Security]),
        new(Steps, [Catalogue, Iut, Pki, Verdicts]),
        new(Http, [Iut, Verdicts, Transport]),
        new(Tls, [Iut, Transport]),

        // Knows how to ask, and nothing that could answer.
        new(Shim, [Iut]),

        // A product's side of docs/shim.md, as a vendor would write it: no word of the suite in it.
        new(CSharpShim, [Security]),

        // The reference is asked through the operations of the C# shim, and over sockets by the drivers of any other implementation.
        new(Embedded, [Iut, Verdicts, Transport, Http, Tls, Nodes, Security, CSharpShim]),
        new(Mutants, [Iut, Verdicts, Transport, Nodes, Security]),

        // The reference: for handing a mutant to the embedded driver alone, see CompiledRules. Pki: for certificates of the embedded reference.
        new(Runner, [Catalogue, Iut, Pki, Verdicts, Steps, Http, Shim, Tls, Embedded, Mutants, Nodes, Security, Transport]),
        new(Features, [Steps, Runner]),
        new(Reports, [Catalogue, Verdicts]),
        new(Cli, [Catalogue, Iut, Pki, Verdicts, Steps, Http, Tls, Embedded, Mutants, Runner, Features, Reports, Nodes]),
    ];

    /// <summary>What in <paramref name="dependencies"/> the table does not allow, in words.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<Dependency> dependencies) =>
        [.. dependencies.Where(d => d.From != d.To && !Allows(d)).Select(d => $"{d.From} uses {d.To}").Distinct(StringComparer.Ordinal)];

    /// <summary>Tests and benchmarks may use everything; nothing may use them.</summary>
    public static bool IsTest(string project) => project.Contains("tests", StringComparison.Ordinal) || project.Contains("benchmarks", StringComparison.Ordinal);

    private static bool Allows(Dependency dependency) =>
        !IsTest(dependency.To) && (IsTest(dependency.From) || All.Any(l => l.Project == dependency.From && l.MayUse.Contains(dependency.To)));
}
