using OneM2M.Conformance.Cli;

namespace OneM2M.Conformance.Tests;

/// <summary>One command line run in this process, with what a user sees of it.</summary>
internal sealed record Invocation(int Code, string Output, string Error)
{
    /// <summary>Runs `ts0003` with <paramref name="args"/>.</summary>
    public static async Task<Invocation> OfAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await Application.RunAsync(args, output, error);
        return new Invocation(code, output.ToString(), error.ToString());
    }
}
