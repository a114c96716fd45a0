using NetArchTest.Rules;

namespace OneM2M.Conformance.Architecture.Tests.Compiled;

/// <summary>No type of some assemblies uses something.</summary>
/// <param name="Name">The rule in words.</param>
/// <param name="Assemblies">Names of the assemblies that it binds.</param>
/// <param name="Forbidden">Full names of types or namespaces.</param>
/// <param name="Broken">A made-up type that breaks it.</param>
public sealed record CompiledRule(string Name, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Forbidden, Type Broken)
{
    /// <summary>Names of types that are excused.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Types in the bound assemblies that break it.</summary>
    public IReadOnlyList<string> Violations() =>
        [.. Users(Types.InAssemblies(Assemblies.Select(System.Reflection.Assembly.Load))).Where(t => !Except.Any(e => t == e || t.StartsWith(e + "/", StringComparison.Ordinal) || t.StartsWith(e + "+", StringComparison.Ordinal)))];

    /// <summary>The same search over the made-up type.</summary>
    public IReadOnlyList<string> ViolationsOfTheMadeUpType() =>
        [.. Users(Types.InAssembly(Broken.Assembly)).Where(t => t == Broken.FullName)];

    private IEnumerable<string> Users(Types types) => types.That().HaveDependencyOnAny([.. Forbidden]).GetTypes().Select(t => t.FullName!);
}
