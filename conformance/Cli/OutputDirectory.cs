namespace OneM2M.Conformance.Cli;

/// <summary>--out: a directory in which we can write, found out before anything is created on an implementation.</summary>
internal static class OutputDirectory
{
    /// <summary>The full path. Throws <see cref="UsageException"/> when nothing can be written there.</summary>
    public static string Prepare(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(full);
            var probe = Path.Combine(full, ".ts0003-probe-" + Environment.ProcessId);
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
                return full;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out {path}: cannot be written ({e.Message}); name a directory that can");
        }
    }
}
