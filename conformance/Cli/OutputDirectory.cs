namespace OneM2M.Conformance.Cli;

/// <summary>--out: a directory in which we can write, found out before anything is created on an implementation.</summary>
internal static class OutputDirectory
{
    /// <summary>The full path; nothing is left there yet. Throws <see cref="UsageException"/> when nothing can be written there.</summary>
    public static string Probe(string path)
    {
        try
        {
            var full = Path.GetFullPath(path);
            var made = Missing(full);
            Directory.CreateDirectory(full);
            try
            {
                using (File.Create(Path.Combine(full, ".ts0003-probe-" + Environment.ProcessId), 1, FileOptions.DeleteOnClose))
                    return full;
            }
            finally
            {
                foreach (var directory in made)
                    Directory.Delete(directory);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--out {path}: cannot be written ({e.Message}); name a directory that can");
        }
    }

    /// <summary>Those of <paramref name="full"/> and its parents that do not exist, the deepest first.</summary>
    private static List<string> Missing(string full)
    {
        var missing = new List<string>();
        for (var directory = full; directory is not null && !Directory.Exists(directory); directory = Path.GetDirectoryName(directory))
            missing.Add(directory);
        return missing;
    }
}
