using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>Credential-ID (10.4, 12.3.2.1), SUID (TS-0004 6.3.4.2.39).</summary>
public sealed class CredentialIdTests
{
    private static readonly int[] Types = [10, 11, 12, 13, 14, 15, 16, 30, 31, 32, 33, 34, 41, 42, 43, 44, 45, 51, 52, 53, 54, 55];

    private static readonly int[] Suids = [10, 11, 12, 13, 14, 15, 21, 22, 23, 24, 25, 32, 33, 34, 35, 40, 41, 42, 43, 44, 45];

    [Theory]
    [InlineData("10-thiskey@mymef.com", 10, "thiskey@mymef.com")]
    [InlineData("12-a-b_c.d@x", 12, "a-b_c.d@x")]
    [InlineData("16--", 16, "-")]
    [InlineData("11-++++++++++++++++++++/w==@bsf.example", 11, "++++++++++++++++++++/w==@bsf.example")]
    [InlineData("12-AAECAwQFBgcICQoLDA0ODw==@bsf.example", 12, "AAECAwQFBgcICQoLDA0ODw==@bsf.example")]
    [InlineData("30-ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi", 30, "ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi")]
    [InlineData("32-//m2msp.example/mn1", 32, "//m2msp.example/mn1")]
    [InlineData("55-urn:gsma:imei:90420156-025763-0;svn=42", 55, "urn:gsma:imei:90420156-025763-0;svn=42")]
    public void HasATypeAndAValue(string text, int type, string value)
    {
        var id = Read.Valid<CredentialId>(text);
        Assert.Equal((type, value), (id.Type, id.Value.ToString()));
        Assert.Equal($"{type}|{value}", Read.Parts<CredentialId>(text));
        Assert.True(CredentialId.TryForm(type, value, out var formed, out _));
        Assert.Equal(text, formed.ToString());
    }

    [Theory]
    [InlineData("", FaultReason.Empty, 0)]
    [InlineData("10", FaultReason.NoHyphen, 2)]
    [InlineData("10-", FaultReason.ValueEmpty, 3)]
    [InlineData("-key@mef", FaultReason.TypeNotNumber, 0)]
    [InlineData("010-key@mef", FaultReason.TypeNotNumber, 0)]
    [InlineData("+10-key@mef", FaultReason.TypeNotNumber, 0)]
    [InlineData("\u0661\u0660-key@mef", FaultReason.TypeNotNumber, 0)]
    [InlineData("99999999999-key@mef", FaultReason.TypeNotNumber, 0)]
    [InlineData("key-10@mef", FaultReason.TypeNotNumber, 0)]
    [InlineData("17-key@mef", FaultReason.TypeUnknown, 0)]
    [InlineData("999999999-key@mef", FaultReason.TypeUnknown, 0)]
    [InlineData("10-this key@mymef.com", FaultReason.ValueCharacter, 7)]
    [InlineData("10-key/1@mymef.com", FaultReason.ValueCharacter, 6)]
    [InlineData("13-AAECAwQFBgcICQoLDA0ODw==@bsf.example", FaultReason.ValueCharacter, 25)]
    [InlineData("11-AAECAwQFBgcICQoLDA0ODw==", FaultReason.ValueCharacter, 25)]
    [InlineData("30-ni:///sha 256", FaultReason.ValueCharacter, 12)]
    [InlineData("34-n\u00f6de", FaultReason.ValueCharacter, 4)]
    public void IsRefusedWithTheRule(string text, FaultReason reason, int position) =>
        Assert.Equal(new IdentifierFault(reason, position), Read.Fault<CredentialId>(text));

    [Fact]
    public void TwentyTwoTypesAndNoOthers() =>
        Assert.Equal(Types, Enumerable.Range(-5, 10_000).Where(t => CredentialId.TryForm(t, "x", out _, out _)));

    [Theory]
    [InlineData("10-key@mef", "10-key@mef", true)]
    [InlineData("10-key@mef", "10-Key@mef", false)]
    [InlineData("10-key@mef", "11-key@mef", false)]
    public void IsComparedAsText(string first, string second, bool same) => Assert.Equal(same, Identifier.Same<CredentialId>(first, second));

    [Fact]
    public void TwentyOneSuidsAndNoOthers()
    {
        Assert.Equal(Suids, Enumerable.Range(-50, 2_000).Where(s => Suid.TryForm(s, out _, out _)));
        foreach (var value in Suids)
        {
            var suid = Read.Valid<Suid>($"{value}");
            Assert.Equal((value, value / 10, value % 10), (suid.Value, suid.Credential, suid.Scope));
            Assert.Equal($"{value / 10}|{value % 10}", Read.Parts<Suid>($"{value}"));
            Assert.Equal($"{value}", suid.ToString());
        }
    }

    [Theory]
    [InlineData("", FaultReason.Empty)]
    [InlineData("20", FaultReason.SuidUnknown)]
    [InlineData("30", FaultReason.SuidUnknown)]
    [InlineData("16", FaultReason.SuidUnknown)]
    [InlineData("1", FaultReason.SuidNotTwoDigits)]
    [InlineData("010", FaultReason.SuidNotTwoDigits)]
    [InlineData("+1", FaultReason.SuidNotTwoDigits)]
    [InlineData("1.", FaultReason.SuidNotTwoDigits)]
    [InlineData("\u0661\u0660", FaultReason.SuidNotTwoDigits)]
    public void SuidIsRefusedWithTheRule(string text, FaultReason reason) => Assert.Equal(new IdentifierFault(reason, 0), Read.Fault<Suid>(text));
}
