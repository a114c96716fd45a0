using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Told what happens while a run goes on; called from several threads.</summary>
public interface IRunProgress
{
    /// <summary>We wait at <paramref name="address"/> for the implementation to connect, as <paramref name="place"/> of the target file says.</summary>
    void Waiting(string place, string address)
    {
    }

    /// <summary>The run begins with <paramref name="total"/> scenarios.</summary>
    void Started(int total);

    /// <summary>A scenario has its verdict.</summary>
    void Finished(ScenarioResult result);

    /// <summary>All scenarios are done and the run's resources are being removed.</summary>
    void CleaningUp();
}
