namespace OneM2M.Transport.Tests.Peers;

/// <summary>A test with somebody else's client; skipped where that is not installed, but in the gate (TS0003_CI=1), where it runs and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerFactAttribute : FactAttribute
{
    /// <summary>The programs that it starts.</summary>
    public PeerFactAttribute(params string[] programs)
    {
        if (Environment.GetEnvironmentVariable("TS0003_CI") != "1" && programs.FirstOrDefault(p => !IsInstalled(p)) is { } missing)
            Skip = $"needs {missing}, which is not installed (apt-get install openssl gnutls-bin libcoap3-bin)";
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
