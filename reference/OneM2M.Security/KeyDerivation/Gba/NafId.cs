namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// NAF_Id (TS 33.220 4.5.2, annex H): the FQDN of the NAF, then 5 octets that identify the security protocol at the reference point Ua.
/// The NAF is the enrolment target: its FQDN is that of the M2M Authentication Function, or the public domain name of the CSE-ID (TS-0003 8.3.2.3).
/// </summary>
public sealed class NafId
{
    /// <summary>Octets of a Ua security protocol identifier (TS 33.220 H.1).</summary>
    public const int UaLength = 5;

    private readonly byte[] _ua;

    /// <summary>Throws <see cref="ArgumentException"/> for an empty FQDN and for a protocol identifier that is not 5 octets.</summary>
    public NafId(string fqdn, ReadOnlySpan<byte> ua)
    {
        if (fqdn.Length == 0)
            throw new ArgumentException("The FQDN of a NAF is not empty.", nameof(fqdn));
        OctetCount.Demand(ua, UaLength, nameof(ua));
        Fqdn = fqdn;
        _ua = ua.ToArray();
    }

    /// <summary>The FQDN as it was given; what normalizes it is <see cref="GbaRules.NafFqdn"/>.</summary>
    public string Fqdn { get; }

    /// <summary>The Ua security protocol identifier, 5 octets.</summary>
    public ReadOnlySpan<byte> Ua => _ua;

    /// <summary>A NAF that is spoken to over TLS with a pre-shared key: 01 00 01, then the code of the cipher suite (TS 33.220 H.3), for instance 0x00AE.</summary>
    public static NafId ForTls(string fqdn, ushort cipherSuite) => new(fqdn, [1, 0, 1, (byte)(cipherSuite >> 8), (byte)cipherSuite]);

    /// <summary>The FQDN and the protocol identifier in hexadecimal digits.</summary>
    public override string ToString() => $"{Fqdn} {Convert.ToHexStringLower(_ua)}";
}
