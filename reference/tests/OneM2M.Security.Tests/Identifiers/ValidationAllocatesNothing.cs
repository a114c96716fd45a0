namespace OneM2M.Security.Tests.Identifiers;

/// <summary>Telling whether a text is valid, and why it is not, allocates nothing. Counts octets, measures no time.</summary>
public sealed class ValidationAllocatesNothing
{
    private static readonly string[] Texts =
    [
        "000102030405060708090a0b0c0d0e0f@mef.example", "AAECAwQFBgcICQoLDA0ODw==@bsf.example", "Key1@maf.example.", "key 1@maf.example", "k@maf..example",
        "10-thiskey@mymef.com", "12-++++++++++++++++++++/w==@bsf.example", "30-ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi", "99-x",
        "ni://u@[::1]:80/sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q?ct=a%2Fb", "ni:///sha-256-128;UyaQV-Ev4rdLoHyJJWCi1x", "25", "26",
        "//m2msp.example", "//m2msp.example/mn1", "//m2msp.example/mn1/C98", "/S98", "C98", "urn:gsma:imei:90420156-025763-0;svn=42", "",
    ];

    public static TheoryData<string> Kinds => [.. IdentifierKind.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OfEveryKind(string name)
    {
        var kind = IdentifierKind.All[name];
        Assert.InRange(Run(kind, 1000), 1000, 1000 * (Texts.Length - 1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(kind, 10_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Run(IdentifierKind kind, int times)
    {
        var valid = 0;
        for (var i = 0; i < times; i++)
        {
            foreach (var text in Texts)
                valid += kind.Validates(text) ? 1 : 0;
        }

        return valid;
    }
}
