namespace OneM2M.Conformance.Pki.Making;

/// <summary>Everything that goes into a certificate signing request (RFC 2986).</summary>
/// <param name="Subject">The subject in DER.</param>
/// <param name="Key">The key to be certified.</param>
/// <param name="Extensions">The extensions that are asked for; none: no extensionRequest.</param>
internal sealed record RequestDraft(byte[] Subject, TestKey Key, IReadOnlyList<DraftExtension> Extensions)
{
    /// <summary>OID of the signature algorithm.</summary>
    public string Algorithm { get; init; } = Oids.EcdsaWithSha256;

    /// <summary>Whether one bit of the signature is turned over.</summary>
    public bool SpoilsSignature { get; init; }

    /// <summary>Octets after the request.</summary>
    public byte[] Trailing { get; init; } = [];

    /// <summary>A request for a certificate of <paramref name="flavour"/>.</summary>
    public static RequestDraft For(TestPki pki, CertificateFlavour flavour, TestKey key) => new(
        Asn.Name(FlavourNames.Of(flavour) + " request"), key,
        [DraftExtension.Names(pki.Names.Name(flavour, pki.Names.Of(flavour)!)), DraftExtension.KeyUsage(Reading.KeyUsageBits.DigitalSignature)]);

    /// <summary>The request in DER, signed with <paramref name="signer"/>.</summary>
    public byte[] Sign(TestKey signer)
    {
        var asked = Extensions.Count == 0 ? [] : Asn.Sequence(Asn.Oid(Oids.ExtensionRequest), Asn.Wrapped(0x31, Asn.Sequence(Extensions.Select(e => e.Encode()))));
        var signed = Asn.Sequence(Asn.Of(w => w.WriteInteger(0)), Subject, Key.SubjectPublicKeyInfo, Asn.Wrapped(0xA0, asked));
        return [.. CertificateDraft.Signed(signed, signer, Algorithm, SpoilsSignature), .. Trailing];
    }
}
