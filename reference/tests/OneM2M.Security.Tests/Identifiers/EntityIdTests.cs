using System.Text;
using OneM2M.Security.Identifiers;
using OneM2M.Security.Tests.AccessControl;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>M2M-SP-ID, CSE-ID, AE-ID (TS-0001 table 7.2-1, with its examples), M2M-Node-ID (TS-0001 7.1.5), NAF-ID (TS 33.220).</summary>
public sealed class EntityIdTests
{
    [Theory]
    [InlineData("//www.m2mprovider.com", "//|www.m2mprovider.com")]
    [InlineData("//building-management.m2m.telematics-service-company.com", "//|building-management.m2m.telematics-service-company.com")]
    public void SpDomains(string text, string parts) => Assert.Equal(parts, Read.Parts<SpDomain>(text));

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("m2m.example", FaultReason.NoDoubleSlash, 0)]
    [InlineData("/m2m.example", FaultReason.NoDoubleSlash, 0)]
    [InlineData("//", FaultReason.FqdnEmpty, 2)]
    [InlineData("//m2m.example/", FaultReason.FqdnCharacter, 13)]
    [InlineData("//*.example", FaultReason.FqdnCharacter, 2)]
    public void NoSpDomains(string text, FaultReason reason, int position) =>
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<SpDomain>(text));

    [Theory]
    [InlineData("/123A38ZZY", "|/123A38ZZY", IdentifierForm.SpRelative)]
    [InlineData("/3ace4fd3", "|/3ace4fd3", IdentifierForm.SpRelative)]
    [InlineData("/~._-", "|/~._-", IdentifierForm.SpRelative)]
    [InlineData("//www.m2mprovider.com/C3219", "//www.m2mprovider.com|/C3219", IdentifierForm.Absolute)]
    public void CseIds(string text, string parts, IdentifierForm form)
    {
        Assert.Equal(parts, Read.Parts<CseId>(text));
        Assert.Equal(form, Read.Valid<CseId>(text).Form);
    }

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("cse", FaultReason.NoSlash, 0)]
    [InlineData("/", FaultReason.SegmentEmpty, 1)]
    [InlineData("//m2m.example", FaultReason.SegmentEmpty, 13)]
    [InlineData("//m2m.example/", FaultReason.SegmentEmpty, 14)]
    [InlineData("///cse", FaultReason.FqdnEmpty, 2)]
    [InlineData("/cse/C98", FaultReason.NotUnreserved, 4)]
    [InlineData("/cs*", FaultReason.NotUnreserved, 3)]
    [InlineData("/c%41", FaultReason.NotUnreserved, 2)]
    public void NoCseIds(string text, FaultReason reason, int position) =>
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<CseId>(text));

    [Theory]
    [InlineData("C190XX7T", "|C190XX7T", IdentifierForm.Stem)]
    [InlineData("Sa3e3f3ab", "|Sa3e3f3ab", IdentifierForm.Stem)]
    [InlineData("/CSE090112/C190XX7T", "/CSE090112/|C190XX7T", IdentifierForm.SpRelative)]
    [InlineData("/S1/C2", "/S1/|C2", IdentifierForm.SpRelative)]
    [InlineData("/S190XX7T", "/|S190XX7T", IdentifierForm.SpRelative)]
    [InlineData("//m2m.prov.com/CSE3219/C9886", "//m2m.prov.com/CSE3219/|C9886", IdentifierForm.Absolute)]
    [InlineData("//m2m.things.com/S98821", "//m2m.things.com/|S98821", IdentifierForm.Absolute)]
    public void AeIds(string text, string parts, IdentifierForm form)
    {
        Assert.Equal(parts, Read.Parts<AeId>(text));
        Assert.Equal(form, Read.Valid<AeId>(text).Form);
    }

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("X98", FaultReason.StemReserved, 0)]
    [InlineData("c98", FaultReason.StemReserved, 0)]
    [InlineData("/cse/123A38ZZY", FaultReason.StemReserved, 5)]
    [InlineData("/C98", FaultReason.StemWithoutRegistrar, 1)]
    [InlineData("//m2m.example/C98", FaultReason.StemWithoutRegistrar, 14)]
    [InlineData("/cse/S98", FaultReason.StemWithRegistrar, 5)]
    [InlineData("cse/C98", FaultReason.NotUnreserved, 3)]
    [InlineData("/cse/C98/data", FaultReason.NotUnreserved, 8)]
    [InlineData("/cse/", FaultReason.SegmentEmpty, 5)]
    [InlineData("C9*", FaultReason.NotUnreserved, 2)]
    [InlineData("//-/cse/C98", FaultReason.LabelHyphen, 2)]
    public void NoAeIds(string text, FaultReason reason, int position) =>
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<AeId>(text));

    /// <summary>As seen by the CSE "/id-in" of "//m2msp.example"; "-" where the form would lose what tells the AE apart.</summary>
    [Theory]
    [InlineData("C98", "C98", "/id-in/C98", "//m2msp.example/id-in/C98")]
    [InlineData("S98", "S98", "/S98", "//m2msp.example/S98")]
    [InlineData("/S98", "S98", "/S98", "//m2msp.example/S98")]
    [InlineData("/id-in/C98", "C98", "/id-in/C98", "//m2msp.example/id-in/C98")]
    [InlineData("/mn1/C98", "-", "/mn1/C98", "//m2msp.example/mn1/C98")]
    [InlineData("//m2msp.example/mn1/C98", "-", "/mn1/C98", "//m2msp.example/mn1/C98")]
    [InlineData("//m2msp.example.org/id-in/C98", "-", "-", "//m2msp.example.org/id-in/C98")]
    [InlineData("//other.example/S98", "-", "-", "//other.example/S98")]
    public void AeIdsInTheirForms(string text, string stem, string relative, string absolute)
    {
        var id = Read.Valid<AeId>(text);
        Assert.Equal(stem, In(IdentifierForm.Stem));
        Assert.Equal(relative, In(IdentifierForm.SpRelative));
        Assert.Equal(absolute, In(IdentifierForm.Absolute));

        string In(IdentifierForm form) => id.TryConvert(form, Samples.Local, out var converted) ? converted.ToString() : "-";
    }

    [Theory]
    [InlineData("/mn1", "/mn1", "//m2msp.example/mn1")]
    [InlineData("//m2msp.example/mn1", "/mn1", "//m2msp.example/mn1")]
    [InlineData("//m2msp.example.org/mn1", "-", "//m2msp.example.org/mn1")]
    public void CseIdsInTheirForms(string text, string relative, string absolute)
    {
        var id = Read.Valid<CseId>(text);
        Assert.Equal("-", In(IdentifierForm.Stem));
        Assert.Equal(relative, In(IdentifierForm.SpRelative));
        Assert.Equal(absolute, In(IdentifierForm.Absolute));

        string In(IdentifierForm form) => id.TryConvert(form, Samples.Local, out var converted) ? converted.ToString() : "-";
    }

    [Theory]
    [InlineData("urn:gsma:imei:90420156-025763-0;svn=42")]
    [InlineData("0.2.481.1.100.3030.10011")]
    [InlineData("//m2msp.example/mn1")]
    public void NodeIds(string text) => Assert.Equal(text + "|", Read.Parts<NodeId>(text));

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("a b", FaultReason.NotUriCharacter, 1)]
    [InlineData("n\u00f6de", FaultReason.NotUriCharacter, 1)]
    public void NoNodeIds(string text, FaultReason reason, int position) =>
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<NodeId>(text));

    [Fact]
    public void NafIdsAreOctets()
    {
        byte[] octets = [.. "maf.example"u8, 1, 0, 0, 0, 2];
        Assert.True(NafId.TryParse(octets, out var id, out _));
        Assert.Equal("maf.example 0100000002", id.ToString());
        Assert.Equal(octets, id.ToArray());
        Assert.True(NafId.TryForm("maf.example", [1, 0, 0, 0, 2], out var formed, out _));
        Assert.Equal(id, formed);
        Assert.False(id.TryFormat(new byte[octets.Length - 1], out var written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("\u0001\u0000\u0000\u0000\u0002", FaultReason.NafIdTooShort, 5)]
    [InlineData("", FaultReason.NafIdTooShort, 0)]
    [InlineData("maf_\u0001\u0000\u0000\u0000\u0002", FaultReason.FqdnCharacter, 3)]
    [InlineData("m\u00e4f\u0001\u0000\u0000\u0000\u0002", FaultReason.FqdnCharacter, 1)]
    public void NoNafIds(string latin1, FaultReason reason, int position)
    {
        Assert.False(NafId.TryParse(Encoding.Latin1.GetBytes(latin1), out _, out var fault));
        Assert.Equal(new IdentifierFault(reason, position), fault);
    }
}
