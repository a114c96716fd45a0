using System.Security.Cryptography;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Something for a peer to be shown, with the private key to show it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Octets">The certificate, SubjectPublicKeyInfo or request in DER.</param>
/// <param name="Key">Its key pair.</param>
/// <param name="Issuers">Certificates of CAs in the order in which they are sent, without the root.</param>
public sealed record Issued(IssuedKind Kind, byte[] Octets, TestKey Key, IReadOnlyList<byte[]> Issuers)
{
    /// <summary>Revocation lists of its issuers up to the root, in DER.</summary>
    public IReadOnlyList<byte[]> RevocationLists { get; init; } = [];

    /// <summary>All of it in PEM, the certificate of the entity first.</summary>
    public string ToPem()
    {
        var label = Kind switch { IssuedKind.Chain => "CERTIFICATE", IssuedKind.RawKey => "PUBLIC KEY", _ => "CERTIFICATE REQUEST" };
        return string.Concat(Issuers.Select(i => Pem("CERTIFICATE", i)).Prepend(Pem(label, Octets)));
    }

    /// <summary><paramref name="octets"/> in PEM, with a line end.</summary>
    internal static string Pem(string label, byte[] octets) => new string(PemEncoding.Write(label, octets)) + "\n";
}
