using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>A certificate (RFC 5280 4.1), read whole: nothing of it is left to be parsed.</summary>
internal sealed record ReadCertificate
{
    /// <summary>All of it.</summary>
    public required byte[] Octets { get; init; }

    /// <summary>What is signed, as it was sent.</summary>
    public required byte[] Signed { get; init; }

    /// <summary>The AlgorithmIdentifier within what is signed.</summary>
    public required byte[] AlgorithmWithin { get; init; }

    /// <summary>The AlgorithmIdentifier beside the signature.</summary>
    public required byte[] AlgorithmBeside { get; init; }

    /// <summary>Object identifier of the algorithm beside the signature.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The signature.</summary>
    public required byte[] Signature { get; init; }

    /// <summary>The serial number: content of the INTEGER.</summary>
    public required byte[] Serial { get; init; }

    /// <summary>The issuer.</summary>
    public required X509Name Issuer { get; init; }

    /// <summary>The subject.</summary>
    public required X509Name Subject { get; init; }

    /// <summary>The subject in DER.</summary>
    public required byte[] SubjectOctets { get; init; }

    /// <summary>notBefore.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>notAfter.</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>The SubjectPublicKeyInfo.</summary>
    public required ReadKey Key { get; init; }

    /// <summary>Identifiers of the critical extensions.</summary>
    public required IReadOnlyList<string> Critical { get; init; }

    /// <summary>An extension that is there twice; null where none is.</summary>
    public string? Repeated { get; init; }

    /// <summary>cA; null without basicConstraints.</summary>
    public bool? IsCa { get; init; }

    /// <summary>pathLenConstraint, at most <see cref="int.MaxValue"/>; null without.</summary>
    public int? PathLength { get; init; }

    /// <summary>Key usage; null without.</summary>
    public KeyUsageBit? Usage { get; init; }

    /// <summary>Extended key usage, dotted; null without.</summary>
    public IReadOnlyList<string>? Purposes { get; init; }

    /// <summary>subjectAltName; empty without.</summary>
    public IReadOnlyList<ReadName> Names { get; init; } = [];

    /// <summary>Name constraints; null without.</summary>
    public ReadSubtrees? Constraints { get; init; }

    /// <summary>subjectKeyIdentifier; null without.</summary>
    public byte[]? KeyIdentifier { get; init; }

    /// <summary>keyIdentifier of the authorityKeyIdentifier; null without.</summary>
    public byte[]? IssuerKeyIdentifier { get; init; }

    /// <summary>Whether issuer and subject are the same name.</summary>
    public bool IsSelfIssued { get; init; }
}
