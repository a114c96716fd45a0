using System.CommandLine;
using OneM2M.Conformance.Runner.Targets;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>--target FILE, for all commands that talk to an implementation.</summary>
internal sealed class TargetOption
{
    private readonly Option<string?> _target = new("--target", "-t")
    {
        Description = "Target file of the implementation; without it the embedded reference is started",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to <paramref name="command"/>.</summary>
    public void AddTo(Command command) => command.Add(_target);

    /// <summary>The target, or null for the embedded reference.</summary>
    public TargetFile? Read(ParseResult parsed) => parsed.GetValue(_target) is { } path ? TargetFile.Load(path) : null;
}
