namespace OneM2M.Conformance.Tests;

/// <summary>
/// A test with somebody else's programs. Where one of them is not installed it is skipped, with that reason; but under <see cref="Ci"/>, which promises them
/// all, it runs and fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    /// <summary>Environment variable; "1" in the gate.</summary>
    public const string Ci = "TS0003_CI";

    /// <summary>The programs that it starts.</summary>
    public ProgramFactAttribute(params string[] programs) => Skip = ReasonToSkip(programs, Environment.GetEnvironmentVariable(Ci) == "1");

    /// <summary>Why a test with <paramref name="programs"/> is skipped; null when it is not.</summary>
    public static string? ReasonToSkip(IReadOnlyList<string> programs, bool inCi) =>
        !inCi && programs.FirstOrDefault(p => !IsInstalled(p)) is { } missing
            ? $"needs {missing}, which is not installed (apt-get install openssl gnutls-bin libcoap3-bin stunnel4)" : null;

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
