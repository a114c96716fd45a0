using System.Text;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// The rules of TS-0003 10.3, one virtual method each, as the standard has them. A variant that breaks one rule overrides one method.
/// What they return is public: labels, identifiers and the order in which octets go into an HMAC; <see cref="BlockInput"/> alone sees a key.
/// </summary>
public class DerivationRules
{
    /// <summary>The rules as the standard has them.</summary>
    public static DerivationRules Standard { get; } = new();

    /// <summary>Label of RFC 5705 for one use of an export (10.3.1), ASCII without terminator.</summary>
    public virtual string ExportLabel(ExportUse use) => use switch
    {
        ExportUse.Enrolment => "EXPORTER-oneM2M-Bootstrap",
        ExportUse.Connection => "EXPORTER-oneM2M-Connection",
        ExportUse.EsCertKe => "EXPORTER-oneM2M-ESCertKE",
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "No such use of an export."),
    };

    /// <summary>How many octets are exported (10.3.1).</summary>
    public virtual int ExportLength => ExportedKey.ExportLength;

    /// <summary>Where in the exported octets the relative identifier is: the 16 most significant (10.3.1).</summary>
    public virtual Range RelativeIdPart => ..ExportedKey.RelativeIdLength;

    /// <summary>Where in the exported octets the key is: the 32 least significant (10.3.1).</summary>
    public virtual Range KeyPart => ExportedKey.RelativeIdLength..;

    /// <summary>The octets of an identifier (10.3.2, 10.3.3, 10.3.7): Normalization Form KC, then UTF-8.</summary>
    public virtual byte[] Identifier(string identifier) => Encode(Normalize(identifier));

    /// <summary>Normalization Form KC. Throws <see cref="ArgumentException"/> for a text that is no Unicode (a lone surrogate).</summary>
    public virtual string Normalize(string identifier) => identifier.Normalize(NormalizationForm.FormKC);

    /// <summary>UTF-8 (RFC 3629) without byte order mark.</summary>
    public virtual byte[] Encode(string normalized) => Encoding.UTF8.GetBytes(normalized);

    /// <summary>Label of 10.3.2.</summary>
    public virtual string MasterCredentialLabel => "oneM2M Enrolment Key to Master Credential derivation";

    /// <summary>Label of 10.3.3.</summary>
    public virtual string ProvisionedKeyLabel => "oneM2M Enrolment Key to Provisioned Secure Connection Key derivation";

    /// <summary>Label of 10.3.7.</summary>
    public virtual string UsageKeyLabel => "oneM2M Enrolment Key to Usage-Constrained Symmetric Key derivation";

    /// <summary>Label of 10.3.8.2.</summary>
    public virtual string SessionLabel => "oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm";

    /// <summary>10.3.2: the label, then the MAF-ID.</summary>
    public virtual byte[] MasterCredentialMessage(string mafId) => [.. Encoding.ASCII.GetBytes(MasterCredentialLabel), .. Identifier(mafId)];

    /// <summary>10.3.3: the label, then the identifier of enrolee B.</summary>
    public virtual byte[] ProvisionedKeyMessage(string enroleeBId) => [.. Encoding.ASCII.GetBytes(ProvisionedKeyLabel), .. Identifier(enroleeBId)];

    /// <summary>10.3.7: the label, then the SUID in the encoding that both sides agreed on, then the identifier of the target.</summary>
    public virtual byte[] UsageKeyMessage(ReadOnlySpan<byte> suid, string enrolmentTargetId) =>
        [.. Encoding.ASCII.GetBytes(UsageKeyLabel), .. suid, .. Identifier(enrolmentTargetId)];

    /// <summary>10.3.8.2: the receiver's random object, the originator's, then the label.</summary>
    public virtual byte[] SessionMessage(ReadOnlySpan<byte> receiverRandObject, ReadOnlySpan<byte> originatorRandObject) =>
        [.. receiverRandObject, .. originatorRandObject, .. Encoding.ASCII.GetBytes(SessionLabel)];

    /// <summary>10.3.6.2: what enters block <paramref name="block"/> (1 to 4): the block before, the label of this one, one octet that counts.</summary>
    public virtual byte[] BlockInput(int block, ReadOnlySpan<byte> before) => [.. before, .. Encoding.ASCII.GetBytes(BlockLabel(block)), BlockCounter(block)];

    /// <summary>The label of a block (10.3.6.2).</summary>
    public virtual string BlockLabel(int block) => block switch
    {
        1 => "E2E Message Authentication Key",
        2 => "E2E Message Confidentiality Key",
        3 => "E2E Attribute Authenticity Key",
        4 => "E2E Attribute Confidentiality Key",
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "There are blocks 1 to 4."),
    };

    /// <summary>The octet that counts the blocks, from 1.</summary>
    public virtual byte BlockCounter(int block) => (byte)block;

    /// <summary>10.3.6.1: the salt is the key of the HMAC and Kpsa its message.</summary>
    public virtual (byte[] Key, byte[] Message) Extraction(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> kpsa) => (salt.ToArray(), kpsa.ToArray());

    /// <summary>The hash of 10.3.2, 10.3.3, 10.3.7 and 10.3.8.2.</summary>
    public virtual string Hash => "SHA-256";
}
