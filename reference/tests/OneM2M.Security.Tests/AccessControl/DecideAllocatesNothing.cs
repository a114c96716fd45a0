using System.Net;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>The hot path allocates nothing, whichever part of a rule decides. Counts octets, measures no time.</summary>
public sealed class DecideAllocatesNothing
{
    private static readonly AccessControlContext Everything = new()
    {
        Windows = ["0-29 * * * * * *", "* * 8-17 * * 1-5 *", "* * * * * * *"],
        Addresses = ["192.0.2.0/28", "2001:db8::/32", "10.0.0.0/8"],
        Region = new LocationRegion { Circle = new Circle(50.94, 6.96, 1_000) },
    };

    private static readonly AccessControlContext Countries = new() { Region = new LocationRegion { Countries = ["FR", "JP", "DE"] } };

    private static readonly AccessContext Here = new()
    {
        Time = new DateTimeOffset(2026, 11, 24, 10, 15, 45, TimeSpan.FromHours(1)),
        Address = IPAddress.Parse("::ffff:10.1.2.3"),
        Position = new GeoPosition(50.941, 6.961),
        Country = "DE",
        Authenticated = true,
        Roles = ["01-000-1@m2msp.example", "01-000-4711@m2msp.example"],
        Groups = KnownGroups.Instance,
    };

    public static TheoryData<string, bool> Cases => new()
    {
        { "Cdev1", true }, { "/id-in/Cdev1", true }, { "//m2msp.example/id-in/C*v1", true }, { "/*/Cdev1", true }, { "all", true },
        { "//m2msp.example", true }, { "01-000-4711@m2msp.example", true }, { "/id-in/grp1", false }, { "Cdev9", false }, { "/mn*/C9*", false },
        { "//other.example", false }, { "01-000-9999@m2msp.example", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void WhateverDecides(string entry, bool permitted)
    {
        AccessControlRule[] rules =
        [
            new() { Originators = [entry], Operations = 1, Contexts = [Countries], ObjectDetails = [new() { ResourceType = 3, ChildResourceTypes = [4, 3] }] },
            new() { Originators = [entry], Operations = 2, Contexts = [new() { HasUnknownKind = true }, Everything], AuthenticationFlag = true },
        ];
        var set = PolicyCompiler.Compile([new AccessControlPolicy("acp", rules)], Samples.Local);
        var create = new AccessRequest { Originator = "//m2msp.example/id-in/Cdev1", Operation = Operations.Create, TargetType = 3, CreatedType = 3 };
        var retrieve = create with { Operation = Operations.Retrieve };
        var stranger = retrieve with { Originator = null };
        Assert.Equal(permitted, AccessDecision.Decide(in create, set, in Here).IsPermit);
        Assert.Equal(permitted, AccessDecision.Decide(in retrieve, set, in Here).IsPermit);
        Run(set, create, retrieve, stranger, 200);

        // The runtime allocates on this thread too when it swaps a method for its faster compilation; what a decision allocated it would
        // allocate in every round.
        var rounds = new long[5];
        for (var round = 0; round < rounds.Length; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var permits = Run(set, create, retrieve, stranger, 10_000);
            rounds[round] = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(permits >= (permitted ? 20_000 : 0));
        }

        Assert.Equal(0, rounds.Min());
    }

    private static int Run(PolicySet set, AccessRequest create, AccessRequest retrieve, AccessRequest stranger, int times)
    {
        var permits = 0;
        for (var i = 0; i < times; i++)
        {
            permits += AccessDecision.Decide(in create, set, in Here).IsPermit ? 1 : 0;
            permits += AccessDecision.Decide(in retrieve, set, in Here).IsPermit ? 1 : 0;
            permits += AccessDecision.Decide(in stranger, set, in Here).IsPermit ? 1 : 0;
        }

        return permits;
    }
}
