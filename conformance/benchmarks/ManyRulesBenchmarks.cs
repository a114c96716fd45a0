using BenchmarkDotNet.Attributes;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>Rules that have nothing to do with the request. Goals: 10,000 cost at most ten times what 100 do; compiling is linear.</summary>
[MemoryDiagnoser]
public class ManyRulesBenchmarks
{
    private static readonly LocalIdentity Local = new("/id-in", "//m2msp.example");

    private AccessControlPolicy[] _policies = [];
    private PolicySet _compiled = PolicySet.Empty;
    private AccessRequest _permitted;
    private AccessRequest _denied;

    /// <summary>How many rules.</summary>
    [Params(100, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>Compiles once.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var rules = Enumerable.Range(0, Rules).Select(i => new AccessControlRule { Originators = ["Cother" + i], Operations = 63 });
        _policies = [new("many", [.. rules]), new("mine", [new AccessControlRule { Originators = ["Cmine"], Operations = 2 }])];
        _compiled = PolicyCompiler.Compile(_policies, Local);
        _permitted = new AccessRequest { Originator = Local.Absolute("Cmine"), Operation = Operations.Retrieve, TargetType = 3 };
        _denied = _permitted with { Originator = Local.Absolute("Cnobody") };
    }

    /// <summary>The last rule admits.</summary>
    [Benchmark]
    public bool Permitted() => AccessDecision.Decide(in _permitted, _compiled, default).IsPermit;

    /// <summary>None admits.</summary>
    [Benchmark]
    public bool Denied() => AccessDecision.Decide(in _denied, _compiled, default).IsPermit;

    /// <summary>Compiles all of them.</summary>
    [Benchmark]
    public PolicySet Compile() => PolicyCompiler.Compile(_policies, Local);
}
