using OneM2M.Conformance.Runner;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>Progress in lines without control codes, for a file, a pipe or a CI log.</summary>
internal sealed class PlainProgress(TextWriter output, Detail detail) : IRunProgress
{
    private readonly Lock _gate = new();
    private int _total;
    private int _done;

    /// <inheritdoc/>
    public void Waiting(string place, string address) => output.WriteLine($"waiting for {place}: make it connect to {address}, again and again until the run ends");

    /// <inheritdoc/>
    public void Started(int total)
    {
        _total = total;
        if (detail != Detail.FailuresOnly)
            output.WriteLine($"{total} scenarios");
    }

    /// <inheritdoc/>
    public void Finished(ScenarioResult result)
    {
        lock (_gate)
        {
            _done++;
            if (detail == Detail.EachScenario)
                output.WriteLine($"{Words.Of(result.Verdict),-14} {string.Join(' ', result.Requirements)} {result.Name}");
            else if (result.Verdict is Verdict.Fail or Verdict.Error)
                output.WriteLine($"{Words.Of(result.Verdict)}  {string.Join(' ', result.Requirements)} {result.Name}");
            if (detail == Detail.EachTenth && _total >= 10 && _done * 10 / _total != (_done - 1) * 10 / _total)
                output.WriteLine($"{_done}/{_total}");
        }
    }

    /// <inheritdoc/>
    public void CleaningUp()
    {
    }
}
