using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Certificates;

/// <summary>
/// The rules by which the certificate of another entity is verified, one virtual member each, as the standard has them: TS-0003 8.1.2.2 to
/// 8.1.2.5, 10.1.1.1 to 10.1.1.8 and 10.1.2, RFC 5280 6.1 and 6.3. A variant that breaks one rule overrides one member. None throws. Names are
/// given with one character for each octet; keys are SubjectPublicKeyInfo in DER; object identifiers are dotted.
/// </summary>
public class CertificateRules
{
    /// <summary>The rules as the standard has them.</summary>
    public static CertificateRules Standard { get; } = new();

    /// <summary>8.1.2.2, 8.1.2.5: one set of rules, whoever is expected, of whatever flavour and at whichever end of (D)TLS.</summary>
    public virtual CertificateRules Towards(CertificateExpectation expected) => this;

    /// <summary>8.1.2.5: the flavour that is configured says whether a raw public key or a certificate has to come.</summary>
    public virtual bool KindFits(CertificateFlavour expected, bool isRawKey) => (expected == CertificateFlavour.Raw) == isRawKey;

    /// <summary>10.1.2: a raw public key is trusted by its digest under the hash that the trusted identifier names.</summary>
    public virtual bool RawKeyMatches(PublicKeyId trusted, ReadOnlySpan<byte> key) => trusted.Matches(key);

    /// <summary>8.1.2.4: where no public key identifier is configured, no raw public key is trusted.</summary>
    public virtual bool RawKeyIsTrustedUntold => false;

    // The path (8.1.2.2, RFC 5280 6.1).

    /// <summary>8.1.2.2: a path ends at an anchor that was configured; what a peer sends along, a root of its own too, is no anchor.</summary>
    public virtual bool PathMayEndAnywhere => false;

    /// <summary>RFC 5280 6.1.3 (a)(4): the issuer of a certificate is the subject of the next one.</summary>
    public virtual bool NamesChain(bool areSame) => areSame;

    /// <summary>RFC 5280 6.1.3 (a)(1): the signature verifies with the public key of the issuer.</summary>
    public virtual bool SignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        SignatureCheck.Holds(algorithm, issuerKey, signed, signature);

    /// <summary>RFC 5280 4.1.1.2: the AlgorithmIdentifier beside the signature is the one within what is signed.</summary>
    public virtual bool AlgorithmsAgree(ReadOnlySpan<byte> within, ReadOnlySpan<byte> beside) => within.SequenceEqual(beside);

    /// <summary>RFC 5280 6.1.3 (a)(2) with 4.1.2.5: notBefore is part of the validity.</summary>
    public virtual bool HasBegun(DateTimeOffset notBefore, DateTimeOffset now) => now >= notBefore;

    /// <summary>RFC 5280 6.1.3 (a)(2) with 4.1.2.5: notAfter is part of the validity.</summary>
    public virtual bool HasNotEnded(DateTimeOffset notAfter, DateTimeOffset now) => now <= notAfter;

    /// <summary>RFC 5280 6.1.4: the validity of every certificate of the path counts, not that of the entity's only. 0 is the entity's.</summary>
    public virtual bool ValidityCounts(int depth) => true;

    /// <summary>RFC 5280 6.1.4 (k): an issuer has basicConstraints with cA TRUE; null is none of them.</summary>
    public virtual bool IsCa(bool? ca) => ca == true;

    /// <summary>RFC 5280 6.1.4 (n): keyCertSign, where an issuer has a key usage.</summary>
    public virtual bool MaySignCertificates(KeyUsageBit? usage) => usage is not { } bits || bits.HasFlag(KeyUsageBit.KeyCertSign);

    /// <summary>RFC 5280 6.1.4 (l), (m): pathLenConstraint bounds the CAs below, of which self-issued ones are not counted.</summary>
    public virtual bool PathLengthHolds(int? limit, int casBelow) => limit is not { } most || casBelow <= most;

    /// <summary>
    /// RFC 5280 6.1.4 (o), 6.1.5 (f): what is critical has to be processed. Policies are: any will do, so that policies and inhibitAnyPolicy
    /// turn nothing. policyConstraints and policyMappings are not, and refused.
    /// </summary>
    public virtual bool IsProcessed(string criticalExtension) => criticalExtension is Oid.KeyUsage or Oid.SubjectAltName or Oid.BasicConstraints
        or Oid.NameConstraints or Oid.ExtendedKeyUsage or Oid.CertificatePolicies or Oid.InhibitAnyPolicy;

    /// <summary>RFC 5280 4.2: no extension stands in a certificate twice; two readings of one certificate would be the end of either.</summary>
    public virtual bool MayRepeat(string extension) => false;

    /// <summary>RFC 5280 4.2.1.3 with RFC 8422 5.3: an entity signs in the handshake, so that a key usage has to have digitalSignature.</summary>
    public virtual bool MaySign(KeyUsageBit? usage) => usage is not { } bits || bits.HasFlag(KeyUsageBit.DigitalSignature);

    /// <summary>RFC 5280 4.2.1.12: an extended key usage has to have the purpose of this end of TLS, or any.</summary>
    public virtual bool PurposeFits(IReadOnlyList<string>? purposes, CertificateEnd end) => purposes is null || purposes.Contains(Oid.AnyPurpose)
        || purposes.Contains(end == CertificateEnd.Server ? Oid.ServerAuthentication : Oid.ClientAuthentication);

    // Name constraints (8.1.2.2, 10.1.1.4.2, RFC 5280 4.2.1.10 and 6.1.3 (b), (c)).

    /// <summary>
    /// 8.1.2.2, 10.1.1.5: CAs constrain the names of their flavour. For devices 10.1.1.4.2 recommends it only, and a Node-ID has no form that
    /// could be constrained: there it is a warning.
    /// </summary>
    public virtual bool ConstraintsAreDuty(CertificateFlavour flavour) => flavour is not (CertificateFlavour.Device or CertificateFlavour.NodeId);

    /// <summary>A name lies within one of the permitted subtrees of its form.</summary>
    public virtual bool LiesWithinPermitted(bool isWithinOne) => isWithinOne;

    /// <summary>A name lies within none of the excluded subtrees.</summary>
    public virtual bool LiesWithinExcluded(bool isWithinOne) => isWithinOne;

    /// <summary>RFC 5280 6.1.4 (g): each CA's constraints count, those of upper ones too. 1 is the issuer of the entity's certificate.</summary>
    public virtual bool ConstraintsCount(int depth) => true;

    /// <summary>A domain name lies within the subtree of a domain: itself, or with whole labels in front; ".domain" is below it only.</summary>
    public virtual bool DomainLiesWithin(string name, string subtree) => NameMatch.DomainLiesWithin(name, subtree);

    /// <summary>The host of a URI is the host of the constraint, or with a full stop in front of that lies below it. One without a host lies nowhere.</summary>
    public virtual bool HostLiesWithin(string uri, string subtree) => NameMatch.HostLiesWithin(uri, subtree);

    /// <summary>10.1.1.4.2: a hardware identifier lies below the arcs of the subtree, whole arcs at a time.</summary>
    public virtual bool ArcsLieWithin(string arcs, string subtree) => NameMatch.ArcsLieWithin(arcs, subtree);

    // The identifier (8.1.2.5).

    /// <summary>The forms of name in which a flavour's identifier can stand.</summary>
    public virtual bool CanCarry(CertificateFlavour flavour, NameForm form) => flavour switch
    {
        CertificateFlavour.CseId => form == NameForm.Domain,
        CertificateFlavour.Fqdn => form is NameForm.Domain or NameForm.Uri,
        CertificateFlavour.AeId => form == NameForm.Uri,
        CertificateFlavour.Device => form is NameForm.OtherName or NameForm.RegisteredId or NameForm.Uri,

        // No clause gives a Node-ID a form.
        CertificateFlavour.NodeId => form is NameForm.Domain or NameForm.Uri or NameForm.OtherName or NameForm.RegisteredId,
        _ => false,
    };

    /// <summary>8.1.2.5: the names are those of subjectAltName; a common name counts for nothing.</summary>
    public virtual bool CommonNameCounts => false;

    /// <summary>8.1.2.5: where an identifier is configured, a certificate without an exact match is refused.</summary>
    public virtual bool IdentifierCounts => true;

    /// <summary>A name is all of its octets: one of zero ends nothing.</summary>
    public virtual string Whole(string name) => name;

    /// <summary>CSE-ID: the domain name, without case (RFC 4343); a final full stop names the same. No prefix, suffix or wildcard.</summary>
    public virtual bool CseIdMatches(string name, string expected) => IdentifierRules.Standard.SameFqdn(name, expected);

    /// <summary>FQDN: a domain name as for a CSE-ID; of a URI the host, or all of it.</summary>
    public virtual bool FqdnMatches(NameForm form, string name, string expected) =>
        IdentifierRules.Standard.SameFqdn(name, expected) || (form == NameForm.Uri && IdentifierRules.Standard.SameFqdn(NameMatch.HostOf(name), expected));

    /// <summary>AE-ID: octet for octet, but for the case of scheme and host.</summary>
    public virtual bool AeIdMatches(string name, string expected, bool schemeIsExact) => NameMatch.IsSameUri(name, expected, schemeIsExact);

    /// <summary>Node-ID: as a domain name where it is one, else octet for octet.</summary>
    public virtual bool NodeIdMatches(NameForm form, string name, string expected) =>
        form == NameForm.Domain ? IdentifierRules.Standard.SameFqdn(name, expected) : name == expected;

    /// <summary>
    /// Device: all arcs, or the whole text. <paramref name="arcsOf"/>: the type of an otherName, whose arcs go on in <paramref name="name"/>; null
    /// where the name is whole.
    /// </summary>
    public virtual bool DeviceMatches(string? arcsOf, string name, string expected) => (arcsOf is null ? name : $"{arcsOf}.{name}") == expected;

    // The profile (10.1.1), where it is enforced.

    /// <summary>10.1.1.1: id-ecPublicKey with a named curve.</summary>
    public virtual bool KeyAlgorithmFits(string algorithm, string? curve) => algorithm == Oid.EcPublicKey && curve is not null;

    /// <summary>10.1.1.1: secp256r1.</summary>
    public virtual bool CurveFits(string curve) => curve == Oid.Secp256r1;

    /// <summary>10.1.1.1: uncompressed, which the first octet of the point says.</summary>
    public virtual bool PointFormFits(byte first) => first == 0x04;

    /// <summary>10.1.1.1, 10.1.1.3: SHA-256.</summary>
    public virtual bool HashFits(string signatureAlgorithm) => signatureAlgorithm is Oid.EcdsaWithSha256 or Oid.RsaWithSha256;

    /// <summary>10.1.1.3: ECDSA by a key on secp256r1; null is a key on no named curve.</summary>
    public virtual bool SignatureFits(string signatureAlgorithm, string? issuerCurve) =>
        signatureAlgorithm.StartsWith("1.2.840.10045.4.", StringComparison.Ordinal) && issuerCurve == Oid.Secp256r1;

    /// <summary>10.1.1.1: every certificate has a key usage with digitalSignature, that of a CA too.</summary>
    public virtual bool ProfileUsageFits(KeyUsageBit usage) => usage.HasFlag(KeyUsageBit.DigitalSignature);

    /// <summary>10.1.1.1: the key usage is there.</summary>
    public virtual bool UsageIsDuty => true;

    /// <summary>10.1.1.5 to 10.1.1.8: no wildcards.</summary>
    public virtual bool IsWildcard(string name) => name.Contains('*', StringComparison.Ordinal);

    // Status (8.1.2.2, RFC 5280 6.3).

    /// <summary>
    /// The certificate of which the status is a duty, where there is one: the entity's own, for 8.1.2.2 lets a stapled answer do (RFC 6066),
    /// and that speaks of no other.
    /// </summary>
    public virtual bool StatusIsDuty(bool isDuty, int depth) => isDuty && depth == 0;

    /// <summary>What a list or answer of the issuer names as revoked is revoked, at any depth and for whatever reason.</summary>
    public virtual bool IsRevoked(bool isNamed, int depth) => isNamed;

    /// <summary>RFC 5280 6.3.3 (g): the signature of a list verifies with the key of the issuer.</summary>
    public virtual bool ListSignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        SignatureCheck.Holds(algorithm, issuerKey, signed, signature);

    /// <summary>RFC 5280 6.3.3 (f): cRLSign, where the issuer has a key usage.</summary>
    public virtual bool MaySignLists(KeyUsageBit? usage) => usage is not { } bits || bits.HasFlag(KeyUsageBit.CrlSign);

    /// <summary>RFC 5280 5.1.2.4, 5.1.2.5; RFC 6960 3.2: a list or answer speaks for the time from thisUpdate to nextUpdate, and never without one.</summary>
    public virtual bool IsCurrent(DateTimeOffset thisUpdate, DateTimeOffset? nextUpdate, DateTimeOffset now) => thisUpdate <= now && now <= nextUpdate;

    /// <summary>RFC 6960 3.2: the signature of an answer verifies with the key of the issuer, or of a responder that it delegates to.</summary>
    public virtual bool AnswerSignatureHolds(string algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        SignatureCheck.Holds(algorithm, key, signed, signature);

    /// <summary>RFC 6960 4.2.2.2: who answers in the place of a CA has the purpose OCSPSigning by name; any purpose does not do.</summary>
    public virtual bool MayAnswer(IReadOnlyList<string>? purposes) => purposes?.Contains(Oid.OcspSigning) == true;
}
