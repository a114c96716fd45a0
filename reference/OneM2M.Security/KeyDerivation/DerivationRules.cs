using System.Text;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// The rules of TS-0003 10.3, one virtual method each, as the standard has them. A variant that breaks one rule overrides one method.
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

    /// <summary>What enters the pseudorandom function beside the master secret (RFC 5705, no context): label, client's random, server's random.</summary>
    public virtual byte[] ExportSeed(ExportUse use, ReadOnlySpan<byte> clientRandom, ReadOnlySpan<byte> serverRandom) =>
        [.. Encoding.ASCII.GetBytes(ExportLabel(use)), .. clientRandom, .. serverRandom];

    /// <summary>The hash of the pseudorandom function: that of the session's suite, <paramref name="ofSession"/>.</summary>
    public virtual string ExportHash(string ofSession) => ofSession;

    /// <summary>One export of 48 octets (10.3.1); <paramref name="expand"/> gives as many as it is asked for.</summary>
    public virtual byte[] Exported(Func<int, byte[]> expand) => expand(ExportedKey.ExportLength);

    /// <summary>Whether so many octets are an export.</summary>
    public virtual bool IsExport(int length) => length == ExportedKey.ExportLength;

    /// <summary>Where in the exported octets the relative identifier is: the 16 most significant (10.3.1).</summary>
    public virtual Range RelativeIdPart(ExportUse use) => ..ExportedKey.RelativeIdLength;

    /// <summary>Where in the exported octets the key is: the 32 least significant (10.3.1).</summary>
    public virtual Range KeyPart(ExportUse use) => ^SymmetricKey.DerivedLength..;

    /// <summary>The octets of an identifier (10.3.2, 10.3.3, 10.3.7): Normalization Form KC, then UTF-8.</summary>
    public byte[] Identifier(DerivedKey key, string identifier) => Encode(key, Normalize(key, identifier));

    /// <summary>Normalization Form KC. Throws <see cref="ArgumentException"/> for a text that is no Unicode (a lone surrogate).</summary>
    public virtual string Normalize(DerivedKey key, string identifier) => identifier.Normalize(NormalizationForm.FormKC);

    /// <summary>UTF-8 (RFC 3629) without byte order mark.</summary>
    public virtual byte[] Encode(DerivedKey key, string normalized) => Encoding.UTF8.GetBytes(normalized);

    /// <summary>The label of a derivation, as in 10.3.2, 10.3.3, 10.3.7 and 10.3.8.2.</summary>
    public virtual string Label(DerivedKey key) => key switch
    {
        DerivedKey.Km => "oneM2M Enrolment Key to Master Credential derivation",
        DerivedKey.Kpsa => "oneM2M Enrolment Key to Provisioned Secure Connection Key derivation",
        DerivedKey.UsageConstrained => "oneM2M Enrolment Key to Usage-Constrained Symmetric Key derivation",
        DerivedKey.SessionESPrim => "oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "This derivation has no label."),
    };

    /// <summary>10.3.2: the label, then the MAF-ID.</summary>
    public virtual byte[] MasterCredentialMessage(string mafId) => [.. LabelOf(DerivedKey.Km), .. Identifier(DerivedKey.Km, mafId)];

    /// <summary>10.3.3: the label, then the identifier of enrolee B.</summary>
    public virtual byte[] ProvisionedKeyMessage(string enroleeBId) => [.. LabelOf(DerivedKey.Kpsa), .. Identifier(DerivedKey.Kpsa, enroleeBId)];

    /// <summary>10.3.7: the label, then the SUID in the encoding that both sides agreed on, then the identifier of the target.</summary>
    public virtual byte[] UsageKeyMessage(ReadOnlySpan<byte> suid, string enrolmentTargetId) =>
        [.. LabelOf(DerivedKey.UsageConstrained), .. suid, .. Identifier(DerivedKey.UsageConstrained, enrolmentTargetId)];

    /// <summary>10.3.8.2: the receiver's random object, the originator's, then the label.</summary>
    public virtual byte[] SessionMessage(ReadOnlySpan<byte> receiverRandObject, ReadOnlySpan<byte> originatorRandObject) =>
        [.. receiverRandObject, .. originatorRandObject, .. LabelOf(DerivedKey.SessionESPrim)];

    /// <summary>HMAC-SHA-256 into <paramref name="mac"/>, 32 octets: the one shape of 10.3.2, 10.3.3, 10.3.7, 10.3.8.2 and our reading of 8.4.2.</summary>
    public virtual void Derive(DerivedKey derived, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac) => Mac("SHA-256", key, message, mac);

    /// <summary>10.3.6.1: the salt is the key of the HMAC and Kpsa its message.</summary>
    public virtual (byte[] Key, byte[] Message) Extraction(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> kpsa) => (salt.ToArray(), kpsa.ToArray());

    /// <summary>The hash of 10.3.6.1: the one <paramref name="agreed"/>.</summary>
    public virtual string ExtractionHash(string agreed) => agreed;

    /// <summary>10.3.6.2: T(0) is empty; <paramref name="length"/> is that of a block.</summary>
    public virtual byte[] BlockZero(int length) => [];

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

    /// <summary>The part of a block that is the key: all of it.</summary>
    public virtual Range KeyOfBlock => ..;

    /// <summary>HMAC with the hash of that name; its first octets fill <paramref name="mac"/>.</summary>
    protected static void Mac(string hash, ReadOnlySpan<byte> key, ReadOnlySpan<byte> message, Span<byte> mac) => Hmac.Fill(hash, key, message, mac);

    private byte[] LabelOf(DerivedKey key) => Encoding.ASCII.GetBytes(Label(key));
}
