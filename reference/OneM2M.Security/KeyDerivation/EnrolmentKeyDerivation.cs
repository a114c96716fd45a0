using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>What is derived from an Enrolment Key (TS-0003 10.3.2, 10.3.3, 10.3.7): HMAC-SHA-256 over a label and identifiers, nothing between them.</summary>
public static class EnrolmentKeyDerivation
{
    /// <summary>Km for the M2M Authentication Function <paramref name="mafId"/> (10.3.2).</summary>
    public static Km MasterCredential(Ke ke, string mafId) =>
        Derive(ke, "oneM2M Enrolment Key to Master Credential derivation"u8, [], mafId, octets => new Km(octets));

    /// <summary>
    /// Kpsa for enrolee B (10.3.3). <paramref name="enroleeBId"/> is its CSE-ID or AE-ID in the form that both sides agreed on: the clause
    /// does not say which form, and each gives another key.
    /// </summary>
    public static Kpsa ProvisionedSecureConnectionKey(Ke ke, string enroleeBId) => Derive(
        ke, "oneM2M Enrolment Key to Provisioned Secure Connection Key derivation"u8, [], enroleeBId, octets => new Kpsa(octets));

    /// <summary>
    /// The key for one usage at one enrolment target (10.3.7). <paramref name="suid"/> are the octets of the Security Usage Identifier and
    /// <paramref name="enrolmentTargetId"/> is an FQDN; neither the encoding of the one nor, for an AE or CSE, the conversion to the
    /// other is given by the clause, so that both are the caller's.
    /// </summary>
    public static UsageConstrainedKey UsageConstrained(Ke ke, ReadOnlySpan<byte> suid, string enrolmentTargetId) => Derive(
        ke, "oneM2M Enrolment Key to Usage-Constrained Symmetric Key derivation"u8, suid, enrolmentTargetId, octets => new UsageConstrainedKey(octets));

    private delegate TKey Make<TKey>(ReadOnlySpan<byte> octets);

    private static TKey Derive<TKey>(Ke ke, ReadOnlySpan<byte> label, ReadOnlySpan<byte> suid, string identifier, Make<TKey> make)
    {
        Span<byte> octets = stackalloc byte[SymmetricKey.DerivedLength];
        Hmac.Sha256(ke.Octets, octets, label, suid, IdentifierOctets.Of(identifier));
        var key = make(octets);
        CryptographicOperations.ZeroMemory(octets);
        return key;
    }
}
