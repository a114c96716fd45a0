using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Security.Tests.KeyDerivation.Gba;

/// <summary>One test set of TS 35.207 or TS 35.208; all values in hexadecimal digits.</summary>
internal sealed record MilenageTestSet(
    int Number,
    string K,
    string Rand,
    string Sqn,
    string Amf,
    string Op,
    string Opc,
    string MacA,
    string MacS,
    string Res,
    string Ck,
    string Ik,
    string Ak,
    string AkStar)
{
    public byte[] RandOctets => Convert.FromHexString(Rand);

    public byte[] SqnOctets => Convert.FromHexString(Sqn);

    public byte[] AmfOctets => Convert.FromHexString(Amf);

    public SubscriberKey SubscriberKey => new(Convert.FromHexString(K));

    public OperatorCode OperatorCode => new(Convert.FromHexString(Opc));

    public MilenageOutput Compute(GbaRules? rules = null)
    {
        using var k = SubscriberKey;
        using var opc = OperatorCode;
        return Milenage.Compute(k, opc, RandOctets, SqnOctets, AmfOctets, rules);
    }
}
