namespace OneM2M.Conformance.Tests;

/// <summary>A test that sends a signal to a process of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "on Windows a process cannot send Ctrl-C to another one without sharing its console";
    }
}
