using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>What an entry of accessControlOriginators is taken for, and whom it admits (TS-0003 7.1.3, TS-0001 table 7.2-1).</summary>
public sealed class OriginatorPatternTests
{
    [Theory]
    [InlineData(null, OriginatorKind.Nothing, "")]
    [InlineData("", OriginatorKind.Nothing, "")]
    [InlineData("all", OriginatorKind.All, "all")]
    [InlineData("All", OriginatorKind.RoleOrGroup, "All")]
    [InlineData("//other.example", OriginatorKind.Domain, "//other.example")]
    [InlineData("//other.example/cse", OriginatorKind.Identifier, "//other.example/cse")]
    [InlineData("//other.example/cse/C1", OriginatorKind.Identifier, "//other.example/cse/C1")]
    [InlineData("/mn1", OriginatorKind.Identifier, "//m2msp.example/mn1")]
    [InlineData("/mn1/C98", OriginatorKind.Identifier, "//m2msp.example/mn1/C98")]
    [InlineData("/S988", OriginatorKind.Identifier, "//m2msp.example/S988")]
    [InlineData("Cdev1", OriginatorKind.Identifier, "//m2msp.example/id-in/Cdev1")]
    [InlineData("S988", OriginatorKind.Identifier, "//m2msp.example/S988")]
    [InlineData("Cdev*", OriginatorKind.Pattern, "//m2msp.example/id-in/Cdev*")]
    [InlineData("/mn*/C9*", OriginatorKind.Pattern, "//m2msp.example/mn*/C9*")]
    [InlineData("//*/mn1", OriginatorKind.Pattern, "//*/mn1")]
    [InlineData("01-000-4711@m2msp.example", OriginatorKind.RoleOrGroup, "01-000-4711@m2msp.example")]
    [InlineData("grp1", OriginatorKind.RoleOrGroup, "grp1")]
    [InlineData("cse-in/Cdev1", OriginatorKind.RoleOrGroup, "cse-in/Cdev1")]
    [InlineData("*", OriginatorKind.RoleOrGroup, "*")]
    public void Parse(string? text, OriginatorKind kind, string absolute)
    {
        var entry = OriginatorPattern.Parse(text, Samples.Local);
        Assert.Equal((kind, text ?? "", absolute), (entry.Kind, entry.Text, entry.Absolute));
    }

    [Theory]
    [InlineData("Cdev1", "//m2msp.example/id-in/Cdev1", true)]
    [InlineData("/id-in/Cdev1", "//m2msp.example/id-in/Cdev1", true)]
    [InlineData("//m2msp.example/id-in/Cdev1", "//m2msp.example/id-in/Cdev1", true)]
    [InlineData("Cdev1", "//m2msp.example/mn1/Cdev1", false)]
    [InlineData("/Cdev1", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("cdev1", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("CDEV1", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("Cdev", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("Cdev11", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("Cdev1 ", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("C.ev1", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("C[d]ev1", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("all", "", true)]
    [InlineData("*", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("", "", false)]
    [InlineData("/mn1", "//m2msp.example/mn1/C98", false)]
    [InlineData("/mn1/*", "//m2msp.example/mn1/C98", true)]
    [InlineData("/mn1/*", "//m2msp.example/mn1", false)]
    [InlineData("/*", "//m2msp.example/mn1", true)]
    [InlineData("/*", "//m2msp.example/mn1/C98", false)]
    [InlineData("//m2msp.example", "//m2msp.example/mn1/C98", true)]
    [InlineData("//m2msp.example", "//m2msp.example/mn1", true)]
    [InlineData("//m2msp.example", "//m2msp.example.evil/mn1", false)]
    [InlineData("//m2msp.example", "//sub.m2msp.example/mn1", false)]
    [InlineData("//m2msp", "//m2msp.example/mn1", false)]
    [InlineData("//m2msp.example", "//m2msp.example", false)]
    [InlineData("//*", "//m2msp.example/mn1", false)]
    public void Admits(string entry, string originator, bool admitted)
    {
        var pattern = OriginatorPattern.Parse(entry, Samples.Local);
        AccessContext context = default;
        Assert.Equal(admitted, AccessRules.Standard.OriginatorMatches(in pattern, originator, in context));
    }

    [Theory]
    [InlineData("grp1", "//m2msp.example/id-in/Cdev2", true)]
    [InlineData("/id-in/grp1", "//m2msp.example/mn1", true)]
    [InlineData("//m2msp.example/id-in/grp1", "//m2msp.example/mn1", true)]
    [InlineData("grp*", "//m2msp.example/mn1", false)]
    [InlineData("/id-in/grp*", "//m2msp.example/mn1", false)]
    [InlineData("grp1", "//m2msp.example/id-in/Cdev1", false)]
    [InlineData("grp2", "//m2msp.example/mn1", false)]
    public void AdmitsTheMembersOfAGroupInAnyFormOfItsId(string entry, string originator, bool admitted) => Assert.Equal(
        admitted,
        Samples.Decide(
            [new AccessControlPolicy("p", [new AccessControlRule { Originators = [entry], Operations = 2 }])],
            new AccessRequest { Originator = originator, Operation = Operations.Retrieve },
            new AccessContext { Groups = KnownGroups.Instance }));

    [Theory]
    [InlineData("01-000-4711@m2msp.example", "01-000-4711@m2msp.example", true)]
    [InlineData("01-000-4711@m2msp.example", "01-000-4712@m2msp.example", false)]
    [InlineData("01-000-*@m2msp.example", "01-000-4711@m2msp.example", false)]
    public void AdmitsWhoHoldsARole(string entry, string held, bool admitted)
    {
        var pattern = OriginatorPattern.Parse(entry, Samples.Local);
        var context = new AccessContext { Roles = [held] };
        Assert.Equal(admitted, AccessRules.Standard.OriginatorMatches(in pattern, "//m2msp.example/id-in/Cdev1", in context));
    }

    /// <summary>An originator that merely calls itself like a role has no role.</summary>
    [Fact]
    public void ANameIsNoRole()
    {
        var pattern = OriginatorPattern.Parse("01-000-4711@m2msp.example", Samples.Local);
        AccessContext context = default;
        Assert.False(AccessRules.Standard.OriginatorMatches(in pattern, "01-000-4711@m2msp.example", in context));
    }
}
