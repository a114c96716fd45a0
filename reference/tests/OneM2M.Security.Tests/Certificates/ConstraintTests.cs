using OneM2M.Security.Certificates;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>Subtrees of name constraints, form by form: RFC 5280 4.2.1.10, 10.1.1.4.2 of TS-0003.</summary>
public sealed class ConstraintTests
{
    public static TheoryData<string, string, string, bool> Rows => new()
    {
        { "dns", "a.example", "a.example", true },
        { "dns", "x.a.example", "a.example", true },
        { "dns", "x.A.example.", "a.EXAMPLE", true },
        { "dns", "xa.example", "a.example", false },
        { "dns", "example", "a.example", false },
        { "dns", "a.example", ".a.example", false },
        { "dns", "x.a.example", ".a.example", true },
        { "dns", "anything", "", true },
        { "dns", "b.example\0.a.example", "a.example", true },
        { "uri", "http://a.example/x", "a.example", true },
        { "uri", "//a.example/x", "a.example", true },
        { "uri", "http://x.a.example/", "a.example", false },
        { "uri", "http://x.a.example/", ".a.example", true },
        { "uri", "http://a.example/", ".a.example", false },
        { "uri", "http://u@a.example:80/", "a.example", true },
        { "uri", "http://a.example@b.example/", "a.example", false },
        { "uri", "http://b.example\\@a.example/", "a.example", false },
        { "uri", "http://b.example/?//a.example/", "a.example", false },
        { "uri", "urn:a.example", "a.example", false },
        { "uri", "http://[::1]/", "a.example", false },
        { "mail", "x@a.example", "a.example", true },
        { "mail", "x@a.example", "x@A.example", true },
        { "mail", "X@a.example", "x@a.example", false },
        { "mail", "x@y.a.example", "a.example", false },
        { "mail", "x@y.a.example", ".a.example", true },
        { "arcs", "100.1", "100", true },
        { "arcs", "100", "100", true },
        { "arcs", "1000.1", "100", false },
        { "arcs", "100.1", "100.1.2", false },
        { "registered", "1.2.3", "1.2.3", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void PermitAndExclude(string form, string name, string subtree, bool within)
    {
        var (of, by) = (Name(form, name), Name(form, subtree));
        Assert.Equal(within, IsLetThrough(of, [by], []));

        // What cannot be compared is within no permitted subtree, and not outside an excluded one.
        Assert.Equal(!within && form != "registered", IsLetThrough(of, [], [by]));
    }

    [Fact]
    public void OfAddresses()
    {
        Assert.True(IsLetThrough(Names.Address(10, 1, 2, 3), [Names.Address(10, 0, 0, 0, 255, 0, 0, 0)], []));
        Assert.False(IsLetThrough(Names.Address(11, 1, 2, 3), [Names.Address(10, 0, 0, 0, 255, 0, 0, 0)], []));
        Assert.False(IsLetThrough(Names.Address(10, 1, 2), [Names.Address(10, 0, 0, 0, 255, 0, 0, 0)], []));
    }

    [Fact]
    public void OfDirectoryNamesTheFirstPartsCount()
    {
        var name = Der.Sequence(Part("A"), Part("B"));
        Assert.True(IsLetThrough(Names.Directory(name), [Names.Directory(Der.Sequence(Part("a")))], [], Der.Sequence(Part("A"))));
        Assert.False(IsLetThrough(Names.Directory(name), [Names.Directory(Der.Sequence(Part("B")))], [], Der.Sequence(Part("B"))));
        Assert.False(IsLetThrough(Names.Directory(name), [], [Names.Directory(Der.Sequence(Part("a"), Part("b")))]));
    }

    [Fact]
    public void OfTheSubjectToo()
    {
        Assert.False(IsLetThrough(Names.Dns("a"), [Names.Directory(Der.Name("other"))], []));
        Assert.True(IsLetThrough(Names.Dns("a"), [Names.Directory(Der.Name("other"))], [], Der.Sequence()));
        var mail = Der.Sequence(Der.Wrapped(0x31, Der.Sequence(Der.Oid("1.2.840.113549.1.9.1"), Der.Wrapped(0x16, [.. "x@a.example"u8]))));
        Assert.False(IsLetThrough(Names.Dns("a"), [], [Names.Mail("a.example")], mail));
        Assert.True(IsLetThrough(Names.Dns("a"), [], [Names.Mail("b.example")], mail));
    }

    [Fact]
    public void OtherFormsAndOtherTypesAreFree()
    {
        Assert.True(IsLetThrough(Names.Dns("a"), [Names.Mail("b")], []));
        Assert.True(IsLetThrough(Names.Device("1.2.3", "1"), [Names.Device("1.2.4", "2")], [Names.Device("1.2.4", "1")]));
    }

    [Fact]
    public void MinimumAndMaximumCannotBeProcessed()
    {
        var subtree = Der.Sequence(Names.Dns("example"), [0x80, 0x01, 0x01]);
        Assert.False(IsLetThrough(new Scene { Ca = Bench.Ca.With(Draft.NameConstraints, Der.Sequence(Der.Wrapped(0xA0, subtree))) }));
    }

    [Fact]
    public void ManyNamesAgainstManySubtreesAreRefused()
    {
        var names = Enumerable.Range(0, 400).Select(i => Names.Dns($"n{i}.m2msp.example")).Prepend(Names.Dns(Bench.CseId)).ToArray();
        Assert.True(IsLetThrough(new Scene { Entity = Bench.Entity.Named(names) }));
        Assert.False(IsLetThrough(new Scene { Entity = Bench.Entity.Named(names), Ca = Bench.Ca.Constrained([.. names, Names.Dns("m2msp.example")], []) }));
    }

    private static byte[] Part(string text) => Der.Wrapped(0x31, Der.Sequence(Der.Oid("2.5.4.10"), Der.Text(text)));

    private static byte[] Name(string form, string text) => form switch
    {
        "dns" => Names.Dns(text),
        "uri" => Names.Uri(text),
        "mail" => Names.Mail(text),
        "arcs" => Names.Device("1.2.3", text),
        _ => Names.Registered(text),
    };

    private static bool IsLetThrough(byte[] name, byte[][] permitted, byte[][] excluded, byte[]? subject = null) => IsLetThrough(new Scene
    {
        Entity = Bench.Entity.Named(name) with { Subject = subject ?? Der.Name("entity") },
        Ca = Bench.Ca.Constrained(permitted, excluded),
        Root = Bench.Root.Without(Draft.NameConstraints),
    });

    private static bool IsLetThrough(Scene scene) => !scene.Verify().Faults.Any(f => f.Fault == CertificateFault.ConstraintsViolated);
}
