using OneM2M.Security.Certificates;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>The exact match of 8.1.2.5, flavour by flavour.</summary>
public sealed class IdentifierTests
{
    private const string Ae = "//m2msp.example/in-cse/Csecurity";

    [Theory]
    [InlineData("in-cse.m2msp.example", true)]
    [InlineData("IN-CSE.M2MSP.example", true)]
    [InlineData("in-cse.m2msp.example.", true)]
    [InlineData("in-cse.m2msp.example..", false)]
    [InlineData("in-cse.m2msp.exampl", false)]
    [InlineData("in-cse.m2msp.example2", false)]
    [InlineData("xin-cse.m2msp.example", false)]
    [InlineData("a.in-cse.m2msp.example", false)]
    [InlineData("m2msp.example", false)]
    [InlineData("*.m2msp.example", false)]
    [InlineData("in-*.m2msp.example", false)]
    [InlineData("in-cse.m2msp.example\0", false)]
    [InlineData("in-cse.m2msp.example\0.m2msp.example", false)]
    [InlineData(" in-cse.m2msp.example", false)]
    [InlineData("in-cse.m2msp.example\u00e9", false)]
    [InlineData("", false)]
    public void OfACse(string name, bool matches) => Matches(matches, CertificateFlavour.CseId, "in-cse.m2msp.example", Names.Dns(name));

    [Fact]
    public void OneNameOfManyIsEnough() =>
        Matches(true, CertificateFlavour.CseId, Bench.CseId, Names.Dns("a.m2msp.example"), Names.Mail("a@m2msp.example"), Names.Dns(Bench.CseId), Names.Uri("http://m2msp.example/"));

    [Theory]
    [InlineData("//m2msp.example/in-cse/Csecurity", true)]
    [InlineData("http://m2msp.example/in-cse/Csecurity", true)]
    [InlineData("//M2MSP.example/in-cse/Csecurity", true)]
    [InlineData("//m2msp.example/in-cse/csecurity", false)]
    [InlineData("//m2msp.example/in-cse/Csecurity2", false)]
    [InlineData("//m2msp.example/in-cse/Csecurit", false)]
    [InlineData("//m2msp.example/in-cse/Csecurity/", false)]
    [InlineData("//m2msp.example/in-cse/Csecurity?a", false)]
    [InlineData("//m2msp.example/in-cse/Csecurity#a", false)]
    [InlineData("//m2msp.example/in-cse/*", false)]
    [InlineData("//m2msp.example/in-cse/C%73ecurity", false)]
    [InlineData("//m2msp.example/in-cse/x/../Csecurity", false)]
    [InlineData("//m2msp.example:80/in-cse/Csecurity", false)]
    [InlineData("//m2msp.example/in-cse/Csecurity\0", false)]
    [InlineData("//m2msp.example@elsewhere.example/in-cse/Csecurity", false)]
    [InlineData("/in-cse/Csecurity", false)]
    [InlineData("Csecurity", false)]
    public void OfAnAe(string name, bool matches) => Matches(matches, CertificateFlavour.AeId, Ae, Names.Uri(name));

    [Theory]
    [InlineData("//m2msp.example/a/C1", "//m2msp.example/a/C1", true, true)]
    [InlineData("http://m2msp.example/a/C1", "//m2msp.example/a/C1", true, false)]
    [InlineData("http://m2msp.example/a/C1", "http://m2msp.example/a/C1", true, true)]
    [InlineData("HTTP://m2msp.example/a/C1", "http://m2msp.example/a/C1", true, true)]
    [InlineData("//m2msp.example/a/C1", "http://m2msp.example/a/C1", true, false)]
    [InlineData("//m2msp.example/a/C1", "http://m2msp.example/a/C1", false, true)]
    [InlineData("coap://m2msp.example/a/C1", "http://m2msp.example/a/C1", false, false)]
    public void SchemeOfAnAeAsConfigured(string name, string expected, bool schemeIsExact, bool matches)
    {
        var scene = Scene.Of(CertificateFlavour.AeId, expected, Names.Uri(name)).Expecting(e => e with { SchemeIsExact = schemeIsExact });
        Assert.Equal(matches, scene.Verify().IsAccepted);
    }

    [Fact]
    public void OfADevice()
    {
        const string Id = "0.2.481.1.100.3030.10011";
        Matches(true, CertificateFlavour.Device, Id, Names.Device("0.2.481.1", "100.3030.10011"));
        Matches(true, CertificateFlavour.Device, Id, Names.Other("0.2.481.1.100", Der.Wrapped(0x0D, Der.Arcs("3030.10011"))));
        Matches(true, CertificateFlavour.Device, Id, Names.Other("1.2.3", Der.Text(Id)));
        Matches(true, CertificateFlavour.Device, Id, Names.Registered(Id));
        Matches(true, CertificateFlavour.Device, "serial 4711", Names.Other("1.2.3", Der.Text("serial 4711")));
        Matches(false, CertificateFlavour.Device, Id, Names.Device("0.2.481.1", "100.3030.10011.1"));
        Matches(false, CertificateFlavour.Device, Id, Names.Device("0.2.481.1", "100.3030"));
        Matches(false, CertificateFlavour.Device, Id, Names.Device("0.2.481.1", "100.3030.1001"));
        Matches(false, CertificateFlavour.Device, "100.3030.10011", Names.Device("0.2.481.1", "100.3030.10011"));
        Matches(false, CertificateFlavour.Device, Id, Names.Other("1.2.3", Der.Text(Id + "\0")));
        Assert.Equal(
            [CertificateFault.IdentifierMissing],
            Scene.Of(CertificateFlavour.Device, Id, Names.Other("1.2.3", [0x02, 0x01, 0x00])).Verify().Faults.Select(f => f.Fault));
    }

    [Fact]
    public void OfANode()
    {
        Matches(true, CertificateFlavour.NodeId, "node-1.m2msp.example", Names.Dns("NODE-1.m2msp.example"));
        Matches(false, CertificateFlavour.NodeId, "node-1.m2msp.example", Names.Dns("node-11.m2msp.example"));
        Matches(true, CertificateFlavour.NodeId, "urn:imei:1", Names.Other("1.2.3", Der.Text("urn:imei:1")));
        Matches(false, CertificateFlavour.NodeId, "urn:imei:1", Names.Other("1.2.3", Der.Text("URN:imei:1")));
        Matches(true, CertificateFlavour.NodeId, "1.2.3.4", Names.Registered("1.2.3.4"));
        Matches(true, CertificateFlavour.NodeId, "1.2.3.4", Names.Device("1.2.3", "4"));
    }

    [Fact]
    public void OfAnEnrolmentFunction()
    {
        Matches(true, CertificateFlavour.Fqdn, "m2msp.example", Names.Dns("m2msp.example"));
        Matches(true, CertificateFlavour.Fqdn, "m2msp.example", Names.Uri("https://m2msp.example/"));
        Matches(true, CertificateFlavour.Fqdn, "m2msp.example", Names.Uri("coaps://m2msp.example:5684"));
        Matches(false, CertificateFlavour.Fqdn, "m2msp.example", Names.Dns("mef.m2msp.example"));
        Matches(false, CertificateFlavour.Fqdn, "mef.example", Names.Uri("https://m2msp.example/mef.example"));
        Matches(false, CertificateFlavour.Fqdn, "mef.example", Names.Uri("https://mef.example@m2msp.example/"));
        Matches(false, CertificateFlavour.Fqdn, "mef.example", Names.Uri("https://m2msp.example/?//mef.example/"));
    }

    [Fact]
    public void NothingIsNobody()
    {
        Matches(false, CertificateFlavour.CseId, "", Names.Dns(""));
        Matches(false, CertificateFlavour.CseId, ".", Names.Dns("."));
        Matches(false, CertificateFlavour.Fqdn, ".", Names.Uri("urn:x"));
    }

    [Fact]
    public void IsToldAsWritten()
    {
        Assert.Equal([Bench.CseId, "B.m2msp.example"], new Scene { Entity = Bench.Entity.Named(Names.Dns(Bench.CseId), Names.Uri("http://m2msp.example/"), Names.Dns("B.m2msp.example")) }.Verify().Identifiers);
        Assert.Equal(["0.2.481.1.100.1"], Scene.Of(CertificateFlavour.Device, null, Names.Device("0.2.481.1", "100.1")).Verify().Identifiers);
    }

    private static void Matches(bool matches, CertificateFlavour flavour, string identifier, params byte[][] names)
    {
        var faults = Scene.Of(flavour, identifier, names).Verify().Faults.Select(f => f.Fault).ToList();
        Assert.Equal(!matches, faults.Contains(CertificateFault.IdentifierMismatch));

        // What matches is otherwise good; what does not may be outside the constraints, or a wildcard, as well.
        Assert.False(matches && faults.Count > 0, string.Join(" ", faults));
    }
}
