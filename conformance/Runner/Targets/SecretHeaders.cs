namespace OneM2M.Conformance.Runner.Targets;

/// <summary>http.headers of a target file: what a deployment demands before its CSE is reached, e.g. Authorization for a gateway.</summary>
internal static class SecretHeaders
{
    /// <summary>Reads them; a value "env:NAME" or "file:PATH" stands for what is there, so that the target file itself holds no secret.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(TargetMap http) =>
        [.. http.Pairs("headers").Select(h => KeyValuePair.Create(Name(http, h.Key), Value(http, h.Key, h.Value)))];

    private static string Name(TargetMap http, string name) =>
        name.StartsWith("X-M2M-", StringComparison.OrdinalIgnoreCase) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? throw http.Fault("headers", $"found \"{name}\", expected the name of a header that is not oneM2M's own, like Authorization")
            : name;

    private static string Value(TargetMap http, string name, string written)
    {
        var value = SecretValue.Text(http, "headers", name, written);
        return value.Length > 0 && !value.Any(char.IsControl)
            ? value
            : throw http.Fault("headers", $"the value of {name} is empty or has a line break; expected one line of text");
    }
}
