using OneM2M.Security.Identifiers;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// A NAF and the security protocol that is spoken at the reference point Ua: what its NAF_Id enters a derivation with (TS 33.220 4.5.2,
/// annex H). The NAF is the enrolment target: its FQDN is that of the M2M Authentication Function, or the public domain name of the CSE-ID
/// (TS-0003 8.3.2.3). The FQDN is any text here, since what normalizes it is a rule of the derivation; <see cref="NafId"/> reads the
/// octets of an identifier and judges whether they are one.
/// </summary>
public sealed class Naf
{
    private readonly byte[] _ua;

    /// <summary>Throws <see cref="ArgumentException"/> for an empty FQDN and for a protocol identifier that is not 5 octets.</summary>
    public Naf(string fqdn, ReadOnlySpan<byte> ua)
    {
        if (fqdn.Length == 0)
            throw new ArgumentException("The FQDN of a NAF is not empty.", nameof(fqdn));
        OctetCount.Demand(ua, NafId.UaLength, nameof(ua));
        Fqdn = fqdn;
        _ua = ua.ToArray();
    }

    /// <summary>The FQDN as it was given; what normalizes it is <see cref="GbaRules.NafFqdn"/>.</summary>
    public string Fqdn { get; }

    /// <summary>The Ua security protocol identifier, 5 octets.</summary>
    public ReadOnlySpan<byte> Ua => _ua;

    /// <summary>A NAF that is spoken to over TLS with a pre-shared key: 01 00 01, then the code of the cipher suite (TS 33.220 H.3), for instance 0x00AE.</summary>
    public static Naf ForTls(string fqdn, ushort cipherSuite) => new(fqdn, [1, 0, 1, (byte)(cipherSuite >> 8), (byte)cipherSuite]);

    /// <summary>The FQDN and the protocol identifier in hexadecimal digits.</summary>
    public override string ToString() => $"{Fqdn} {Convert.ToHexStringLower(_ua)}";
}
