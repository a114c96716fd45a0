namespace OneM2M.Conformance.Pki.Making;

/// <summary>Revocation lists (RFC 5280 5.1), version 2.</summary>
internal static class RevocationListDraft
{
    /// <summary>The list of <paramref name="authority"/> in DER with the serial numbers <paramref name="revoked"/>; no nextUpdate where <paramref name="next"/> is null.</summary>
    public static byte[] Sign(Authority authority, IEnumerable<byte[]> revoked, DateTimeOffset made, DateTimeOffset? next, params DraftExtension[] more)
    {
        var entries = revoked.Select(serial => Asn.Sequence(Asn.Wrapped(0x02, serial), Asn.Time(made))).ToList();
        DraftExtension[] extensions = [DraftExtension.AuthorityKey(authority.Key.Identifier), new(Oids.CrlNumber, false, Asn.Of(w => w.WriteInteger(made.ToUnixTimeSeconds()))), .. more];
        var signed = Asn.Sequence(
            Asn.Of(w => w.WriteInteger(1)), CertificateDraft.AlgorithmIdentifier(authority.Key.SignatureAlgorithm), Asn.Name(authority.Name), Asn.Time(made), next is { } until ? Asn.Time(until) : [],
            entries.Count == 0 ? [] : Asn.Sequence(entries), Asn.Wrapped(0xA0, Asn.Sequence(extensions.Select(e => e.Encode()))));
        return CertificateDraft.Signed(signed, authority.Key, authority.Key.SignatureAlgorithm);
    }
}
