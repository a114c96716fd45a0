using System.Reflection;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Steps.Hooks;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OneM2M.Conformance.Runner.Execution;

/// <summary>The features assembly as xUnit sees it: finds its scenarios and executes those that are asked for.</summary>
internal sealed class ScenarioAssembly : IDisposable
{
    private readonly Assembly _assembly;
    private readonly ITestFramework _framework;

    /// <summary>Opens <paramref name="assembly"/> with the test framework that it names.</summary>
    public ScenarioAssembly(Assembly assembly)
    {
        _assembly = assembly;
        _framework = CreateFramework(assembly);
    }

    /// <summary>All scenarios, one for each example, ordered by id.</summary>
    public IReadOnlyList<Scenario> Discover(RequirementCatalogue catalogue)
    {
        var found = new List<Scenario>();
        using var done = new ManualResetEventSlim();
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(_assembly));
        discoverer.Find(includeSourceInformation: false, new MessageSink(message =>
        {
            if (message is ITestCaseDiscoveryMessage discovery)
                found.Add(Describe(discovery.TestCase, catalogue));
            if (message is IDiscoveryCompleteMessage)
                done.Set();
            return true;
        }), ExecutionOptions.ForDiscovery());
        done.Wait();
        return [.. found.OrderBy(s => s.Description.Id, StringComparer.Ordinal)];
    }

    /// <summary>Executes <paramref name="scenarios"/>; <paramref name="failed"/> hears of each that xUnit saw fail, with the message.</summary>
    public void Execute(IReadOnlyList<Scenario> scenarios, int parallel, Action<Scenario, string> failed, CancellationToken stop)
    {
        var byCase = scenarios.ToDictionary(s => s.Case.UniqueID, StringComparer.Ordinal);
        using var done = new ManualResetEventSlim();
        using var executor = _framework.GetExecutor(_assembly.GetName());

        // SpecFlow tells the console which plugins it loads; nobody asked. Our own writers were made before and are not touched.
        var console = Console.Out;
        Console.SetOut(TextWriter.Null);
        executor.RunTests(scenarios.Select(s => s.Case), new MessageSink(message =>
        {
            if (message is ITestFailed failure && byCase.TryGetValue(failure.TestCase.UniqueID, out var scenario))
                failed(scenario, string.Join(" ", failure.Messages));
            if (message is ITestAssemblyFinished)
                done.Set();
            return !stop.IsCancellationRequested;
        }), ExecutionOptions.ForExecution(parallel));
        done.Wait(CancellationToken.None);
        Console.SetOut(console);
    }

    /// <inheritdoc/>
    public void Dispose() => _framework.Dispose();

    private static ITestFramework CreateFramework(Assembly assembly)
    {
        var named = assembly.GetCustomAttributesData().FirstOrDefault(a => a.AttributeType == typeof(TestFrameworkAttribute));
        var type = named is { ConstructorArguments: [{ Value: string name }, { Value: string library }] }
            ? Assembly.Load(new AssemblyName(library)).GetType(name, throwOnError: true)!
            : typeof(XunitTestFramework);
        return (ITestFramework)Activator.CreateInstance(type, new MessageSink(_ => true))!;
    }

    private static Scenario Describe(ITestCase testCase, RequirementCatalogue catalogue)
    {
        var folder = FeatureFolders.Of(testCase.TestMethod.TestClass.Class.ToRuntimeType());
        var tags = testCase.Traits.TryGetValue("Category", out var categories) ? categories : [];
        var values = (testCase.TestMethodArguments ?? []).OfType<string>().ToList();
        var identity = ScenarioIdentity.Of(
            folder, testCase.Traits["FeatureTitle"][0], testCase.Traits["Description"][0], values, tags, catalogue);

        // Features name a vector in the first column of their examples and nowhere else; the tests of the catalogue hold them to it.
        var vector = values.Count > 0 ? VectorCatalogue.Find(values[0]) : null;
        return new Scenario(testCase, new ScenarioDescription(
            identity.Id, identity.Name, identity.Feature, identity.Requirements, identity.Clauses, [.. tags], vector));
    }
}
