namespace OneM2M.Conformance.Reporting.Tests;

/// <summary>A test that needs a browser; says so where there is none. The gate installs one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "no Chromium on this machine; apt-get install chromium lets this test run";
    }
}
