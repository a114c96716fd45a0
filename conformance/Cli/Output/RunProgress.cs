using OneM2M.Conformance.Runner;
using Spectre.Console;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>Chooses how progress is shown: a moving bar on a terminal, plain lines elsewhere.</summary>
internal static class RunProgress
{
    /// <summary>Progress for <paramref name="output"/>. NO_COLOR and --no-color switch the moving kind off.</summary>
    public static IRunProgress For(TextWriter output, bool verbose, bool quiet, bool noColor)
    {
        if (quiet)
            return new PlainProgress(output, Detail.FailuresOnly);
        var isTerminal = output is SafeOutput { Inner: var inner } && ReferenceEquals(inner, Console.Out) && !Console.IsOutputRedirected
            && !noColor && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return isTerminal && !verbose
            ? new LiveProgress(AnsiConsole.Console)
            : new PlainProgress(output, verbose ? Detail.EachScenario : Detail.EachTenth);
    }
}
