using OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

namespace OneM2M.Conformance.Architecture.Tests.Compiled;

/// <summary>What no table of projects can say: which types of what may be used. Each rule brings a made-up type that breaks it.</summary>
public static class CompiledRules
{
    private const string Conformance = "OneM2M.Conformance.";

    private static readonly string[] Reference = ["OneM2M.Security", "OneM2M.Nodes", "OneM2M.Transport"];
    private static readonly string[] Drivers = [Conformance + "Drivers.Http", Conformance + "Drivers.Shim", Conformance + "Drivers.Tls", Conformance + "Drivers.Embedded"];

    // The sample shim in C# is a door to the reference: who may not touch the one may not go through the other.
    private static readonly string[] Answers = [.. Reference, Conformance + "Shims"];

    // What opens a connection; AddressFamily beside them is a word for IPv4 or IPv6 and opens none.
    private static readonly string[] Network =
    [
        "System.Net.Http", "System.Net.Sockets.Socket", "System.Net.Sockets.NetworkStream", "System.Net.Sockets.TcpClient", "System.Net.Sockets.TcpListener", "System.Net.Sockets.UdpClient",
    ];

    /// <summary>All rules.</summary>
    public static IReadOnlyList<CompiledRule> All { get; } =
    [
        new("StepsNeverTouchReference", [Conformance + "Steps"], Answers, typeof(StepThatAsksTheReference)),
        new("StepsNeverKnowWhichImplementationTheyHave", [Conformance + "Steps"], [.. Drivers, .. Network], typeof(StepThatKnowsADriver)),
        new("ExpectedValuesNeverComeFromReference", [Conformance + "Features", Conformance + "Catalogue", Conformance + "Verdicts"], Answers, typeof(FeatureThatAsksTheReference)),
        new(
            "DriversNeverDecideVerdicts",
            Drivers,
            [
                Conformance + "Verdicts.Verdict", Conformance + "Verdicts.Judge", Conformance + "Verdicts.ScenarioResult", Conformance + "Verdicts.RunReport",
                Conformance + "Verdicts.RequirementNotMetException", Conformance + "Verdicts.NotApplicableException",
            ],
            typeof(DriverThatDecides)),
        new("DriversShareTheWireAlone", [Conformance + "Drivers.Http", Conformance + "Drivers.Tls"], ["OneM2M.Security", "OneM2M.Nodes"], typeof(DriverThatAsksTheDecision)),
        new(
            "DriversShakeHandsWithCodeOfTheirOwn",
            [Conformance + "Drivers.Http", Conformance + "Drivers.Tls"],
            ["OneM2M.Transport.Associations", "OneM2M.Transport.Tls", "OneM2M.Transport.Dtls"],
            typeof(DriverThatShakesHandsWithTheReference)),
        new("ReportsReadFilesOnly", [Conformance + "Reporting"], [.. Network, .. Drivers, Conformance + "Iut", Conformance + "Steps", Conformance + "Runner"], typeof(ReportThatAsksTheNetwork)),
        new("VerdictsKnowNoWire", [Conformance + "Verdicts", Conformance + "Catalogue"], [.. Network, Conformance + "Iut"], typeof(VerdictThatKnowsTheWire)),
        new(
            "ReferenceKnowsNothingOfConformance",
            Reference,
            [.. new[] { "Catalogue", "Iut", "Verdicts", "Steps", "Runner", "Mutants", "Drivers" }.Select(p => Conformance + p)],
            typeof(NodeThatKnowsItIsTested)),
        new("SecurityDoesNoInputAndNoOutput", ["OneM2M.Security"], [.. Network, "System.IO", "System.Console", "System.Environment", "System.Diagnostics.Stopwatch"], typeof(DecisionThatReadsAFile)),
        new("CliTouchesTheReferenceToServeItAlone", ["ts0003"], ["OneM2M.Nodes"], typeof(CommandThatUsesTheReference))
        {
            Except = [Conformance + "Cli.Commands.ServeCommand"],
        },
        new("RunnerTouchesTheReferenceToMutateItAlone", [Conformance + "Runner"], ["OneM2M.Nodes", "OneM2M.Security"], typeof(CommandThatUsesTheReference))
        {
            Except = [Conformance + "Runner.TargetConnection", Conformance + "Runner.Reference.ReferenceEndpoints"],
        },
    ];
}
