using System.Diagnostics;
using System.Globalization;

/// <summary>
/// The runtime calls this in the tool's process before the tool begins (DOTNET_STARTUP_HOOKS; the name is the runtime's, and it takes no
/// namespace). At the end of the process it writes the most memory that it ever held, which nobody can ask for once it is gone.
/// </summary>
internal static class StartupHook
{
    /// <summary>Names the file for the octets of the largest working set.</summary>
    public const string File = "TS0003_TEST_PEAK_FILE";

    /// <summary>Called by the runtime.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(File) is { } file)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) =>
                System.IO.File.WriteAllText(file, Process.GetCurrentProcess().PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        }
    }
}
