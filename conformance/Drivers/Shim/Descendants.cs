using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>
/// Processes that a shim started and left behind, whoever their parent is by now: they carry on the variable that the shim was started
/// with. Found where the system shows the environment of a process (Linux); elsewhere nothing is found.
/// </summary>
internal sealed class Descendants
{
    private const string Variable = "TS0003_SHIM";

    private readonly string _mark = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Lets what <paramref name="start"/> starts be known again.</summary>
    public void Mark(ProcessStartInfo start) => start.Environment[Variable] = _mark;

    /// <summary>Ends all of them.</summary>
    public void Kill()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var entry = Encoding.ASCII.GetBytes($"{Variable}={_mark}");
        foreach (var directory in Processes())
        {
            if (int.TryParse(Path.GetFileName(directory), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Carries(directory, entry))
                Kill(id);
        }
    }

    private static string[] Processes()
    {
        try
        {
            return Directory.GetDirectories("/proc");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not mounted, or not for us: as where the system does not tell.
            return [];
        }
    }

    private static bool Carries(string directory, byte[] entry)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(directory, "environ")).AsSpan().IndexOf(entry) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or gone.
            return false;
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It ended by itself.
        }
    }
}
