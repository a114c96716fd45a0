using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Told what happens while a run goes on; called from several threads.</summary>
public interface IRunProgress
{
    /// <summary>The run begins with <paramref name="total"/> scenarios.</summary>
    void Started(int total);

    /// <summary>A scenario has its verdict.</summary>
    void Finished(ScenarioResult result);

    /// <summary>All scenarios are done and the run's resources are being removed.</summary>
    void CleaningUp();
}
