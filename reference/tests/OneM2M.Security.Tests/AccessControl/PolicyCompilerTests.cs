using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>Compiling keeps every rule in its place, widens none and can be used again.</summary>
public sealed class PolicyCompilerTests
{
    private static readonly AccessRequest Retrieve = new() { Originator = "//m2msp.example/id-in/Cdev1", Operation = Operations.Retrieve };

    [Fact]
    public void KeepsPolicyAndPlaceOfEachRule()
    {
        var set = PolicyCompiler.Compile(
            [
                new AccessControlPolicy("first", [Rule("Cdev9"), Rule("Cdev8")]),
                new AccessControlPolicy("empty", []),
                new AccessControlPolicy("last", [Rule("Cdev1")]),
            ],
            Samples.Local);
        Assert.Equal([("first", 0), ("first", 1), ("last", 0)], set.Rules.Select(r => (r.PolicyId, r.Index)));
        var decision = AccessDecision.Decide(in Retrieve, set, default);
        Assert.Equal(("last", 0), (decision.Rule!.PolicyId, decision.Rule.Index));
    }

    [Fact]
    public void NoPoliciesMakeASetThatDenies()
    {
        var set = PolicyCompiler.Compile([], Samples.Local);
        Assert.Empty(set.Rules);
        Assert.False(AccessDecision.Decide(in Retrieve, set, default).IsPermit);
    }

    /// <summary>A kind whose values are all malformed stays a restriction: dropping it would open the rule.</summary>
    [Fact]
    public void AMalformedRestrictionStaysARestriction()
    {
        AccessControlContext[] contexts =
        [
            new() { Windows = ["every day"] },
            new() { Windows = [] },
            new() { Addresses = ["10.0.0.0/99"] },
            new() { Addresses = [] },
            new() { Region = new LocationRegion { Circle = new Circle(99, 0, 1) } },
            new() { HasUnknownKind = true },
        ];
        Assert.All(contexts, c => Assert.False(Decide(Rule("Cdev1") with { Contexts = [c] })));
        Assert.True(Decide(Rule("Cdev1") with { Contexts = [.. contexts, new AccessControlContext()] }), "a context that names no kind restricts nothing");
    }

    [Fact]
    public void WhatIsWellFormedCountsBesideWhatIsNot() =>
        Assert.True(Decide(Rule("Cdev1") with { Contexts = [new() { Windows = ["every day", "* * * * * * *"] }] }));

    [Fact]
    public void SpacesOfTwoHostsAreNotMixed()
    {
        AccessControlPolicy[] policies = [new AccessControlPolicy("p", [Rule("Cdev1")])];
        var elsewhere = PolicyCompiler.Compile(policies, new LocalIdentity("/mn1", "//m2msp.example"));
        Assert.False(AccessDecision.Decide(in Retrieve, elsewhere, default).IsPermit, "Cdev1 in a rule of /mn1 is /mn1/Cdev1");
    }

    [Fact]
    public void LaterChangesOfTheInputChangeNothing()
    {
        var originators = new List<string> { "Cdev9" };
        var set = PolicyCompiler.Compile([new AccessControlPolicy("p", [Rule("Cdev1") with { Originators = originators }])], Samples.Local);
        originators[0] = "Cdev1";
        Assert.False(AccessDecision.Decide(in Retrieve, set, default).IsPermit);
    }

    [Fact]
    public void ManyThreadsMayShareASet()
    {
        var set = PolicyCompiler.Compile([new AccessControlPolicy("p", [Rule("Cdev9"), Rule("/mn*"), Rule("Cdev1")])], Samples.Local);
        var permits = 0;
        Parallel.For(0, 10_000, i =>
        {
            var request = i % 2 == 0 ? Retrieve : Retrieve with { Originator = "//m2msp.example/id-in/Cdev2" };
            if (AccessDecision.Decide(in request, set, default).IsPermit)
                Interlocked.Increment(ref permits);
        });
        Assert.Equal(5_000, permits);
    }

    private static AccessControlRule Rule(string originator) => new() { Originators = [originator], Operations = 2 };

    private static bool Decide(AccessControlRule rule) =>
        Samples.Decide([new AccessControlPolicy("p", [rule])], Retrieve, new AccessContext { Time = DateTimeOffset.UnixEpoch.AddYears(50) });
}
