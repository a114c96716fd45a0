using Xunit.Abstractions;

namespace OneM2M.Conformance.Runner.Execution;

/// <summary>A scenario with what xUnit needs to execute it.</summary>
internal sealed record Scenario(ITestCase Case, ScenarioDescription Description);
