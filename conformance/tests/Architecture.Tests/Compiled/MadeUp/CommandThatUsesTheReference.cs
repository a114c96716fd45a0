using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks CliTouchesTheReferenceToServeItAlone and its counterpart for the runner.</summary>
internal static class CommandThatUsesTheReference
{
    public static Task<HostingCse> StartAsync(CseOptions options) => HostingCse.StartAsync(options);
}
