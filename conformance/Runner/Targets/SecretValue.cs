namespace OneM2M.Conformance.Runner.Targets;

/// <summary>A secret as a target file names it: "env:NAME" and "file:PATH" stand for what is there, so that the file itself holds none.</summary>
internal static class SecretValue
{
    private const int MaxFileOctets = 256 * 1024;

    /// <summary>The text at <paramref name="key"/> of <paramref name="map"/>, written as <paramref name="written"/>; <paramref name="what"/> begins the message of a fault.</summary>
    public static string Text(TargetMap map, string key, string what, string written)
    {
        if (written.StartsWith("env:", StringComparison.Ordinal))
        {
            return Environment.GetEnvironmentVariable(written[4..])
                ?? throw map.Fault(key, $"{what} names the environment variable {written[4..]}, which is not set; export it first");
        }

        return written.StartsWith("file:", StringComparison.Ordinal) ? File(map, key, what, written[5..]).Trim() : written;
    }

    /// <summary>A key of octets, "hex:0011…", or in hexadecimal where "env:NAME" or "file:PATH" lead. Faults never show the value.</summary>
    public static byte[] Octets(TargetMap map, string key, string what)
    {
        var written = map.Text(key);
        if (!new[] { "hex:", "env:", "file:" }.Any(form => written.StartsWith(form, StringComparison.Ordinal)))
            throw map.Fault(key, $"{what} is written in a form that is not known; expected \"hex:0011…\", \"env:NAME\" or \"file:PATH\"");
        var text = Text(map, key, what, written);
        if (text.StartsWith("hex:", StringComparison.Ordinal))
            text = text[4..];
        return text.Length > 0 && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(text)
            : throw map.Fault(key, $"{what} is not an even number of hexadecimal digits");
    }

    /// <summary>What the file at <paramref name="path"/>, relative to the target file, holds.</summary>
    public static string File(TargetMap map, string key, string what, string path)
    {
        try
        {
            var file = new FileInfo(map.PathOf(path));
            return file.Length <= MaxFileOctets
                ? System.IO.File.ReadAllText(file.FullName)
                : throw map.Fault(key, $"{what} names the file {path}, which is {file.Length} octets long; at most {MaxFileOctets} are read");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw map.Fault(key, $"{what} names the file {path}, which cannot be read: {e.Message}");
        }
    }
}
