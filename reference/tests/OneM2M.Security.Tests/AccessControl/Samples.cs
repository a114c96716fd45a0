using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>Generators whose values meet often enough that every part of a rule decides now and then.</summary>
internal static class Samples
{
    /// <summary>Against whom relative identifiers are read.</summary>
    public static readonly LocalIdentity Local = new("/id-in", "//m2msp.example");

    /// <summary>Lines that TS-0004 7.4.9.1 does not allow.</summary>
    public static readonly ImmutableHashSet<string> MalformedWindows =
        ["", "* * * * * *", "60 * * * * * *", "* * * * * 7 *", "5-3 * * * * * *", "*/0 * * * * * *", "x * * * * * *", "* * * * * * 1999"];

    /// <summary>Texts that are no address and no block.</summary>
    public static readonly ImmutableHashSet<string> MalformedAddresses = ["", "10.0.0.1/33", "10.0.0", "10.0.0.256", "::/129", "::g", "10.0.0.1/", "/8"];

    private static readonly string[] Windows =
    [
        "* * * * * * *", "0-29 * * * * * *", "*/2 * * * * * *", "* 0-29 8-17 * * 1-5 *", "* * * 1,15 * * *", "* * * * 6-11/2 * 2026",
        "* * * * * 0,6 *", "59 59 23 31 12 * *", "* * * * * * 2000-2025", .. MalformedWindows,
    ];

    private static readonly string[] Blocks =
    [
        "10.0.0.0/8", "10.1.2.3", "10.1.2.2/31", "10.1.2.3/32", "0.0.0.0/0", "192.0.2.0/28", "::/0", "2001:db8::/32", "2001:db8::1",
        "2001:db8::/127", "2001:db8::1/128", "10.1.2.99/24", .. MalformedAddresses,
    ];

    /// <summary>Originators in absolute form, and none.</summary>
    public static readonly Gen<string?> Originator = Gen.OneOfConst<string?>(
        null, "", "//m2msp.example/id-in/Cdev1", "//m2msp.example/id-in/Cdev2", "//m2msp.example/mn1", "//m2msp.example/mn1/C98",
        "//m2msp.example/S988", "//other.example/cse", "//other.example/cse/C1", "//m2msp.example.evil/mn1", "01-000-4711@m2msp.example");

    /// <summary>Entries of accessControlOriginators in all forms.</summary>
    public static readonly Gen<string> Entry = Gen.OneOfConst(
        "all", "ALL", "Cdev1", "cdev1", "Cdev*", "C*", "*", "S988", "S*", "/", "//", "", "/S988", "/id-in/Cdev1", "/id-in/*", "/mn1", "/mn*",
        "/mn1/C98", "/mn*/C9*", "/*", "/*/*", "//m2msp.example", "//other.example", "//*/cse/C1", "//*/*/*", "//*/*", "//*", "//m2msp.example/*",
        "//m2msp.example/id-in/Cdev1", "//m2msp.example/id-in/Cdev1*", "grp1", "/id-in/grp1", "//m2msp.example/id-in/grp1",
        "01-000-4711@m2msp.example", "01-000-9999@m2msp.example");

    private static readonly Gen<LocationRegion> Region = Gen.OneOfConst(
        new LocationRegion { Circle = new Circle(50.94, 6.96, 1_000) },
        new LocationRegion { Circle = new Circle(50.94, 6.96, 500_000) },
        new LocationRegion { Circle = new Circle(90, 0, 1_000_000) },
        new LocationRegion { Circle = new Circle(0, 179.9, 50_000) },
        new LocationRegion { Circle = new Circle(0, 0, double.NaN) },
        new LocationRegion { Circle = new Circle(0, 0, -1) },
        new LocationRegion { Countries = ["DE", "FR"] },
        new LocationRegion { Countries = ["JP"] },
        new LocationRegion { Circle = new Circle(50.94, 6.96, 1_000), Countries = ["DE"] },
        new LocationRegion());

    private static readonly Gen<AccessControlContext> RuleContext = Gen.Select(
        Gen.OneOfConst(Windows).List[0, 2], Gen.OneOfConst(Blocks).List[0, 2], Region, Gen.Int[0, 15], Gen.Int[0, 15]).Select((windows, blocks, region, kinds, unknown) =>
        new AccessControlContext
        {
            Windows = (kinds & 1) != 0 ? windows : null,
            Addresses = (kinds & 2) != 0 ? blocks : null,
            Region = (kinds & 12) == 12 ? region : null,
            HasUnknownKind = unknown == 0,
        });

    private static readonly Gen<ObjectDetails> Details = Gen.Select(
        Gen.OneOfConst<int?>(null, 3, 5, 28), Gen.OneOfConst(null, null, "org.example.lamp", "org.example.door"), Gen.OneOfConst(3, 4, 28).List[0, 2])
        .Select((type, specialization, children) =>
            new ObjectDetails { ResourceType = type, SpecializationType = specialization, ChildResourceTypes = children });

    /// <summary>Rules of every kind.</summary>
    public static readonly Gen<AccessControlRule> Rule = Gen.Select(
        Entry.List[0, 3], Gen.Int[0, 127], RuleContext.List[0, 2], Details.List[0, 2], Gen.Int[0, 3]).Select((entries, mask, contexts, details, flag) =>
        new AccessControlRule
        {
            Originators = entries, Operations = mask, Contexts = contexts, ObjectDetails = details, AuthenticationFlag = flag == 0,
        });

    /// <summary>Up to four policies of up to four rules.</summary>
    public static readonly Gen<AccessControlPolicy[]> Policies = Rule.List[0, 4].Array[0, 4].Select(
        all => all.Select((rules, i) => new AccessControlPolicy("acp" + i, rules)).ToArray());

    /// <summary>Requests with exactly one operation.</summary>
    public static readonly Gen<AccessRequest> Request = Gen.Select(
        Originator, Gen.OneOfConst(1, 2, 4, 8, 16, 32), Gen.OneOfConst(3, 5, 28), Gen.OneOfConst(0, 3, 4, 28), Gen.OneOfConst(null, "org.example.lamp"))
        .Select((originator, operation, type, created, specialization) => new AccessRequest
        {
            Originator = originator, Operation = (Operations)operation, TargetType = type, CreatedType = created, Specialization = specialization,
        });

    private static readonly Gen<DateTimeOffset> Time = Gen.Select(Gen.Long[0, 2_000_000_000], Gen.Int[-14, 14]).Select(
        (seconds, zone) => DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(zone)));

    private static readonly Gen<IPAddress?> Address = Gen.OneOfConst(
        null, "10.1.2.3", "10.1.2.2", "192.0.2.15", "192.0.2.16", "::ffff:10.1.2.3", "2001:db8::1", "2001:db8::2", "2001:db9::", "::1")
        .Select(text => text is null ? null : IPAddress.Parse(text));

    private static readonly Gen<GeoPosition?> Position = Gen.OneOfConst<GeoPosition?>(
        null, new GeoPosition(50.94, 6.96), new GeoPosition(52.52, 13.40), new GeoPosition(85, 120), new GeoPosition(0, -179.9),
        new GeoPosition(double.NaN, 0), new GeoPosition(91, 0));

    /// <summary>Contexts, often with something unknown.</summary>
    public static readonly Gen<AccessContext> Context = Gen.Select(
        Time, Address, Position, Gen.OneOfConst(null, "DE", "JP", "de"), Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 2]).Select(
        (time, address, position, country, authenticated, roles, groups) => new AccessContext
        {
            Time = time, Address = address, Position = position, Country = country, Authenticated = authenticated,
            Roles = roles switch { 0 => default, 1 => [], 2 => ["01-000-4711@m2msp.example"], _ => ["01-000-1@x", "01-000-9999@m2msp.example"] },
            Groups = groups == 0 ? null : KnownGroups.Instance,
        });

    /// <summary>Everything that a decision takes.</summary>
    public static readonly Gen<(AccessControlPolicy[] Policies, AccessRequest Request, AccessContext Context)> Case =
        Gen.Select(Policies, Request, Context);

    /// <summary>Decides by the reference.</summary>
    public static bool Decide(IEnumerable<AccessControlPolicy> policies, AccessRequest request, AccessContext context) =>
        AccessDecision.Decide(in request, PolicyCompiler.Compile(policies, Local), in context).IsPermit;

    /// <summary>A case in words, for a failure.</summary>
    public static string Print((AccessControlPolicy[] Policies, AccessRequest Request, AccessContext Context) c) =>
        $"{JsonSerializer.Serialize(c.Policies, Readable)} {c.Request} {c.Context} roles {(c.Context.Roles.IsDefault ? "" : string.Join(' ', c.Context.Roles))}";

    private static readonly JsonSerializerOptions Readable = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
}
