using System.Diagnostics;

namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>A Chromium without a window, which is told to stay off the network.</summary>
internal static class Chromium
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--enable-logging=stderr",
    ];

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    /// <summary>Opens a page: the document as the browser has it then, and the lines that reached its console.</summary>
    public static async Task<(string Dom, IReadOnlyList<string> Console)> OpenAsync(string page, params string[] more)
    {
        var profile = Directory.CreateTempSubdirectory("ts0003-chromium-");
        try
        {
            var start = new ProcessStartInfo(Path!, [.. Switches, .. more, "--user-data-dir=" + profile.FullName, "--dump-dom", new Uri(page).AbsoluteUri])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var dom = process.StandardOutput.ReadToEndAsync();
            var log = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (await dom, [.. (await log).Split('\n').Where(l => l.Contains("CONSOLE", StringComparison.Ordinal))]);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
