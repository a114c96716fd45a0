using OneM2M.Conformance.Catalogue;

namespace OneM2M.Conformance.Verdicts;

/// <summary>
/// Collects what one scenario sees and concludes with a verdict. Nothing passes by default: a scenario that judged nothing is an Error.
/// Used by one thread at a time.
/// </summary>
public sealed class Judge(ScenarioResult start, bool isShould, TimeProvider time, IReadOnlySet<string>? pinned = null)
{
    private readonly long _started = time.GetTimestamp();
    private readonly List<StepResult> _steps = [];
    private readonly List<Observation> _observations = [];
    private readonly List<string> _readings = [];
    private List<Evidence> _evidence = [];
    private string? _step;
    private long _stepStarted;
    private int _judged;

    /// <summary>Whether what is not met is a Warning: all requirements of the scenario are a "should".</summary>
    public bool IsShould => isShould;

    /// <summary>Opens a judge for a scenario whose result so far is <paramref name="start"/>, NotRun.</summary>
    public static Judge For(
        ScenarioResult start, RequirementCatalogue catalogue, TimeProvider time, IReadOnlySet<string>? pinned = null) => new(
        start,
        start.Requirements.Count > 0 && start.Requirements.All(r => catalogue.ById(r).Modality == Modality.Should),
        time,
        pinned);

    /// <summary>Begins a step; evidence added from now on belongs to it.</summary>
    public void BeginStep(string text)
    {
        EndStep();
        _step = text;
        _stepStarted = time.GetTimestamp();
        _evidence = [];
    }

    /// <summary>Ends the step that was begun last.</summary>
    public void EndStep()
    {
        if (_step is null)
            return;
        _steps.Add(new StepResult(_step, time.GetElapsedTime(_stepStarted).TotalMilliseconds, _evidence));
        _step = null;
    }

    /// <summary>Keeps something that a reader can check for himself.</summary>
    public void Add(Evidence evidence) => _evidence.Add(evidence);

    /// <summary>Notes something worth telling that decides nothing.</summary>
    public void Observe(string what, string clause) => _observations.Add(new Observation(what, clause));

    /// <summary>
    /// Notes that the tolerated alternative of a register entry was seen, e.g. "SD-004". Where the target file pins the tested
    /// reading of that entry, the alternative is not met: <see cref="RequirementNotMetException"/>.
    /// </summary>
    public void Tolerate(string defect)
    {
        if (pinned?.Contains(defect) == true)
        {
            throw new RequirementNotMetException($"the target file pins the tested reading of {defect}",
                $"the tested reading of {defect}", "the alternative");
        }

        _readings.Add(defect + " alternative");
    }

    /// <summary>Judges one thing. Throws <see cref="RequirementNotMetException"/> when it is not met.</summary>
    public void Expect(string rule, string expected, string actual, bool met)
    {
        _judged++;
        if (!met)
            throw new RequirementNotMetException(rule, expected, actual);
    }

    /// <summary>The result, given what ended the scenario: null when it ran to its end.</summary>
    public ScenarioResult Conclude(Exception? ended)
    {
        EndStep();
        var notMet = ended as RequirementNotMetException;
        return start with
        {
            Verdict = VerdictOf(ended),
            Reason = ended is null && _judged == 0 ? "the scenario asserted nothing" : ReasonOf(ended),
            Expected = notMet?.Expected,
            Actual = notMet?.Actual,
            Reading = _readings.Count > 0 ? string.Join(", ", _readings.Distinct(StringComparer.Ordinal)) : null,
            DurationMs = time.GetElapsedTime(_started).TotalMilliseconds,
            Steps = [.. _steps],
            Observations = [.. _observations],
        };
    }

    private Verdict VerdictOf(Exception? ended) => ended switch
    {
        RequirementNotMetException => isShould ? Verdict.Warning : Verdict.Fail,
        PreconditionNotMetException => Verdict.Inconclusive,
        NotApplicableException => Verdict.NotApplicable,
        null when _judged > 0 => Verdict.Pass,
        _ => Verdict.Error,
    };

    private static string? ReasonOf(Exception? ended) => ended switch
    {
        null => null,
        RequirementNotMetException notMet => notMet.Rule,
        PreconditionNotMetException or NotApplicableException => ended.Message,
        _ => $"the suite's own fault: {ended.GetType().Name}: {ended.Message}",
    };
}
