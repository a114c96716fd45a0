namespace OneM2M.Conformance.Cli.Output;

/// <summary>How much plain progress tells.</summary>
internal enum Detail
{
    FailuresOnly,
    EachTenth,
    EachScenario,
}
