using BoDi;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Hooks;

/// <summary>Opens a world before a scenario, and after it cleans up, concludes and hands the result to the run.</summary>
[Binding]
public sealed class ScenarioHooks(FeatureContext feature, ScenarioContext scenario, IObjectContainer container)
{
    private string? _notApplicable;
    private NotApplicableException? _ended;

    /// <summary>Opens the world.</summary>
    [BeforeScenario(Order = 0)]
    public void Open()
    {
        var session = Session.Current ?? throw new InvalidOperationException(
            "No run goes on in this process; the runner opens a session before the first scenario.");
        var identity = ScenarioIdentity.Of(feature.FeatureInfo, scenario.ScenarioInfo, session.Catalogue);
        var judge = Judge.For(identity.ToResult(), session.Catalogue, session.Time, session.Cse.Profile.PinnedReadings);
        container.RegisterInstanceAs(new World(session, judge));
        container.RegisterInstanceAs(judge);
        _notApplicable = Applicability.Missing(session, identity);
    }

    /// <summary>Begins a step; the first one refuses where the implementation does not claim what the scenario needs.</summary>
    [BeforeStep]
    public void BeginStep()
    {
        container.Resolve<Judge>().BeginStep(scenario.StepContext.StepInfo.StepDefinitionType + " " + scenario.StepContext.StepInfo.Text);
        if (_notApplicable is not null)
            throw new NotApplicableException(_notApplicable);
        Session.Current!.Stopping.ThrowIfCancellationRequested();
    }

    /// <summary>Ends a step.</summary>
    [AfterStep]
    public void EndStep()
    {
        container.Resolve<Judge>().EndStep();
        if (scenario.TestError is not NotApplicableException ended)
            return;
        _ended = ended;
        SkippedTest.Skip(scenario, container.Resolve<IUnitTestRuntimeProvider>(), ended.Message);
    }

    /// <summary>Cleans up, concludes, records. A scenario that asserted nothing is an Error for the test runner too.</summary>
    [AfterScenario]
    public async Task Close()
    {
        var world = container.Resolve<World>();
        await world.Cleanup.RunAsync();
        var cancelled = world.Session.Stopping.IsCancellationRequested && scenario.TestError is OperationCanceledException;
        if (cancelled)
            return; // stays NotRun
        var result = world.Judge.Conclude(_ended ?? scenario.TestError);
        world.Session.Record(result);
        if (scenario.TestError is null && result.Verdict is Verdict.Error)
            throw new InvalidOperationException(result.Reason);
    }
}
