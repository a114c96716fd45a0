using System.Net;
using BenchmarkDotNet.Attributes;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>A decision over three policies of four rules each, as a device would have them. Goal: 5 million a second and core, 0 B.</summary>
[MemoryDiagnoser]
public class DecideBenchmarks
{
    private static readonly LocalIdentity Local = new("/id-in", "//m2msp.example");

    private static readonly AccessContext Context = new()
    {
        Time = new DateTimeOffset(2026, 11, 24, 10, 15, 45, TimeSpan.Zero), Address = IPAddress.Parse("192.0.2.17"), Roles = [],
    };

    private readonly PolicySet _policies = PolicyCompiler.Compile(
    [
        Policy("owner", Rule("Cowner", 63), Rule("/mn1", 34), Rule("/mn1/C*", 2), Rule("01-000-4711@m2msp.example", 6)),
        Policy("staff", Rule("Cstaff1", 3), Rule("Cstaff2", 3), Rule("Cstaff3", 3), Rule("//partner.example", 2)),
        Policy("public", Rule("Cdisplay", 2, Hours), Rule("Cbridge", 2, Net), Rule("Clogger", 1), Rule("all", 32)),
    ],
        Local);

    private readonly AccessRequest _named = Request("Cstaff2", Operations.Retrieve);
    private readonly AccessRequest _inHours = Request("Cdisplay", Operations.Retrieve);
    private readonly AccessRequest _denied = Request("Cnobody", Operations.Update);

    private static AccessControlContext Hours { get; } = new() { Windows = ["* * 8-17 * * 1-5 *"] };

    private static AccessControlContext Net { get; } = new() { Addresses = ["192.0.2.0/24", "2001:db8::/32"] };

    /// <summary>Permitted by a rule that names the originator.</summary>
    [Benchmark(Baseline = true)]
    public bool Named() => AccessDecision.Decide(in _named, _policies, in Context).IsPermit;

    /// <summary>Permitted within a time window.</summary>
    [Benchmark]
    public bool InHours() => AccessDecision.Decide(in _inHours, _policies, in Context).IsPermit;

    /// <summary>Denied: every rule that could match is looked at.</summary>
    [Benchmark]
    public bool Denied() => AccessDecision.Decide(in _denied, _policies, in Context).IsPermit;

    private static AccessRequest Request(string stem, Operations operation) =>
        new() { Originator = Local.Absolute(stem), Operation = operation, TargetType = 3 };

    private static AccessControlPolicy Policy(string id, params AccessControlRule[] rules) => new(id, rules);

    private static AccessControlRule Rule(string originator, int operations, params AccessControlContext[] contexts) =>
        new() { Originators = [originator], Operations = operations, Contexts = contexts };
}
