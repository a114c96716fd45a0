using System.Collections.Immutable;
using System.Net;
using CsCheck;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>Compiling, deciding and explaining are total: on any text, number, default and null that the types admit they give an answer.</summary>
public sealed class DecideNeverThrows
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["*/.:-,0123456789CS@ "], 0, 40],
        Samples.Entry,
        Gen.OneOfConst("\0", "\ud800", "a\udc00b", new string('*', 300), new string('/', 300), "//", "///", "٣"));

    private static readonly Gen<double> AnyNumber = Gen.OneOf(
        Gen.Double, Gen.OneOfConst(0, -0.0, 90, -90, 180, -180, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon));

    private static readonly Gen<LocationRegion?> AnyRegion = Gen.Select(AnyNumber, AnyNumber, AnyNumber, AnyText.Array[0, 3], Gen.Int[0, 3]).Select(
        (latitude, longitude, radius, countries, kind) => kind == 0 ? null : new LocationRegion
        {
            Circle = kind == 1 ? null : new Circle(latitude, longitude, radius),
            Countries = kind == 2 ? [] : countries,
        });

    // A text of a list may be null where it comes from a deserializer that does not know better.
    private static readonly Gen<AccessControlContext> AnyRuleContext = Gen.Select(
        AnyText.Null().Array[0, 3].Null(), AnyText.Null().Array[0, 3].Null(), AnyRegion, Gen.Bool).Select(
        (windows, addresses, region, unknown) =>
            new AccessControlContext { Windows = windows!, Addresses = addresses!, Region = region, HasUnknownKind = unknown });

    private static readonly Gen<AccessControlRule> AnyRule = Gen.Select(
        AnyText.Null().Array[0, 4], Gen.Int, AnyRuleContext.Array[0, 2],
        Gen.Select(Gen.Int.Nullable(), AnyText.Null(), Gen.Int.Array[0, 3]).Select((type, specialization, children) =>
            new ObjectDetails { ResourceType = type, SpecializationType = specialization, ChildResourceTypes = children }).Array[0, 2],
        Gen.Bool).Select((entries, mask, contexts, details, flag) => new AccessControlRule
        {
            Originators = entries!, Operations = mask, Contexts = contexts, ObjectDetails = details, AuthenticationFlag = flag,
        });

    private static readonly Gen<AccessRequest> AnyRequest = Gen.Select(AnyText.Null(), Gen.Int, Gen.Int, Gen.Int, AnyText.Null()).Select(
        (originator, operation, type, created, specialization) => new AccessRequest
        {
            Originator = originator, Operation = (Operations)operation, TargetType = type, CreatedType = created, Specialization = specialization,
        });

    private static readonly Gen<IPAddress?> AnyAddress = Gen.Select(Gen.Byte.Array[16], Gen.Bool, Gen.Long[0, uint.MaxValue], Gen.Int[0, 3]).Select(
        (octets, ipv4, scope, none) => none == 0 ? null : ipv4 ? new IPAddress(octets[..4]) : new IPAddress(octets, scope));

    private static readonly Gen<AccessContext> AnyContext = Gen.Select(
        Gen.OneOf(Gen.DateTimeOffset, Gen.OneOfConst(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)), AnyAddress,
        Gen.Select(AnyNumber, AnyNumber).Select((north, east) => new GeoPosition(north, east)).Nullable(),
        AnyText.Null(), Gen.Bool, AnyText.Array[0, 2].Null()).Select(
        (time, address, position, country, authenticated, roles) => new AccessContext
        {
            Time = time, Address = address, Position = position, Country = country, Authenticated = authenticated,
            Roles = roles is null ? default : [.. roles], Groups = KnownGroups.Instance,
        });

    [Fact]
    public void OnAnyInput() => Gen.Select(AnyRule.Array[0, 4], AnyRequest, AnyContext, AnyText, AnyText).Sample(
        (rules, request, context, cse, sp) =>
        {
            var set = PolicyCompiler.Compile([new AccessControlPolicy("p", rules)], new LocalIdentity(cse, sp));
            var decided = AccessDecision.Decide(in request, set, in context);
            Assert.Equal(decided.IsPermit, AccessDecision.Explain(in request, set, in context).Decision.IsPermit);
        },
        iter: 50_000);

    [Fact]
    public void OnDefaults()
    {
        var all = PolicyCompiler.Compile([new AccessControlPolicy("p", [new AccessControlRule { Originators = ["all"], Operations = 63 }])], Samples.Local);
        var (request, context) = (default(AccessRequest), default(AccessContext));
        Assert.False(AccessDecision.Decide(in request, all, in context).IsPermit, "a request without an operation needs a right that nobody can grant");
        Assert.False(default(Decision).IsPermit);
        var retrieve = new AccessRequest { Operation = Operations.Retrieve };
        Assert.True(AccessDecision.Decide(in retrieve, all, in context).IsPermit, "the keyword admits an originator without identity");
        Assert.False(AccessDecision.Decide(in retrieve, PolicySet.Empty, in context).IsPermit);
    }

    [Fact]
    public void OnARuleThatSaysNothing()
    {
        var set = PolicyCompiler.Compile([new AccessControlPolicy("", [new AccessControlRule()])], Samples.Local);
        var request = new AccessRequest { Originator = "//m2msp.example/id-in/Cdev1", Operation = Operations.Retrieve };
        Assert.False(AccessDecision.Decide(in request, set, default).IsPermit);
    }

    [Fact]
    public void OnTensOfThousandsOfRules()
    {
        var rules = Enumerable.Range(0, 20_000).Select(i => new AccessControlRule { Originators = ["Cdev" + i, "/mn*/C" + i], Operations = 2 }).ToImmutableArray();
        var set = PolicyCompiler.Compile([new AccessControlPolicy("p", rules)], Samples.Local);
        var last = new AccessRequest { Originator = "//m2msp.example/id-in/Cdev19999", Operation = Operations.Retrieve };
        var nobody = last with { Originator = "//m2msp.example/id-in/Cdev20000" };
        Assert.True(AccessDecision.Decide(in last, set, default).IsPermit);
        Assert.False(AccessDecision.Decide(in nobody, set, default).IsPermit);
    }
}
