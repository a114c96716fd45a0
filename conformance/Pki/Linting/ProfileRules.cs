namespace OneM2M.Conformance.Pki.Linting;

/// <summary>All rules that the linter knows.</summary>
public static class ProfileRules
{
    private const string Rfc5280 = "10.1.1.1, RFC 5280 ";

    // 10.1.1.4.2 recommends what 8.1.2.2 demands, and no form is given in which a Node-ID could be constrained.
    private static readonly CertificateFlavour[] Unconstrained = [CertificateFlavour.Device, CertificateFlavour.NodeId];

    // 10.1.1.4.1 says what has to be named and gives a form as an example only.
    private static readonly CertificateFlavour[] OfNoForm = [CertificateFlavour.Device];

    // The duty of 8.1.2.2 to verify the status is about certificates of M2M Enrolment Functions.
    private static readonly CertificateFlavour[] StatusNotDemanded = [.. FlavourNames.Chained.Where(f => f != CertificateFlavour.Fqdn)];

    // Form of the object.
    public static readonly ProfileRule Encoding = Shall("encoding", Rfc5280 + "4.1", "It is DER and has the structure that RFC 5280, RFC 5480 or RFC 2986 gives it.");
    public static readonly ProfileRule TrailingOctets = Shall("trailing-octets", Rfc5280 + "4.1", "Nothing follows it.");
    public static readonly ProfileRule Version = Shall("version", Rfc5280 + "4.1.2.1", "A certificate with extensions is of version 3.");
    public static readonly ProfileRule Serial = Shall("serial", Rfc5280 + "4.1.2.2", "The serial number is positive and has at most 20 octets.");
    public static readonly ProfileRule IssuerName = Shall("issuer-name", Rfc5280 + "4.1.2.4", "The issuer has a name.");
    public static readonly ProfileRule SubjectOfCa = Shall("subject-of-ca", Rfc5280 + "4.1.2.6", "The subject of a CA has a name.");

    // Public key.
    public static readonly ProfileRule KeyAlgorithm = Shall("key-algorithm", "10.1.1.1", "The algorithm of the public key is id-ecPublicKey.");
    public static readonly ProfileRule KeyParameters = Shall("key-parameters", "10.1.1.1", "The curve of the public key is named, not written out or left out.");
    public static readonly ProfileRule KeyCurve = Shall("key-curve", "10.1.1.1", "The curve of the public key is secp256r1.");
    public static readonly ProfileRule KeyPointForm = Shall("key-point-form", "10.1.1.1", "The point is written uncompressed: 04, x, y.");
    public static readonly ProfileRule KeyPoint = Shall("key-point", "10.1.1.1", "The point lies on the curve.");

    // Signature.
    public static readonly ProfileRule Hash = Shall("hash", "10.1.1.1, 10.1.1.3", "The signature is over SHA-256.");
    public static readonly ProfileRule SignatureAlgorithm = Shall("signature-algorithm", "10.1.1.3", "The signature is of ECDSA.");
    public static readonly ProfileRule SignatureCurve = Shall("signature-curve", "10.1.1.3", "The key that signed is on secp256r1.");
    public static readonly ProfileRule SignatureAgreement = Shall("signature-agreement", Rfc5280 + "4.1.1.2", "The algorithm beside the signature is the one within what is signed.");
    public static readonly ProfileRule Signature = Shall("signature", "8.1.2.2, RFC 5280 6.1.3", "The signature verifies with the key of the issuer.") with { IsForVerifiers = true };

    // Extensions.
    public static readonly ProfileRule KeyUsage = Shall("key-usage", "10.1.1.1", "The key usage extension is there.");
    public static readonly ProfileRule KeyUsageDigitalSignature = Shall("key-usage-digital-signature", "10.1.1.1", "Key usage has digitalSignature.");
    public static readonly ProfileRule KeyUsageCertSign = Shall("key-usage-cert-sign", Rfc5280 + "4.2.1.3", "A CA has keyCertSign in its key usage, and nobody else has.");
    public static readonly ProfileRule KeyUsageCritical = Should("key-usage-critical", Rfc5280 + "4.2.1.3", "Key usage is critical.");
    public static readonly ProfileRule ExtensionUnique = Shall("extension-unique", Rfc5280 + "4.2", "No extension is there twice.");
    public static readonly ProfileRule ExtensionCritical = Shall("extension-critical", Rfc5280 + "4.2", "No extension is critical that a verifier need not know.") with { IsForVerifiers = true };
    public static readonly ProfileRule ExtendedKeyUsage = Shall("extended-key-usage", Rfc5280 + "4.2.1.12", "An extended key usage allows to authenticate in TLS.");
    public static readonly ProfileRule ExtendedKeyUsageRole =
        Observed("extended-key-usage-role", Rfc5280 + "4.2.1.12", "An extended key usage allows the end of TLS at which this flavour is used.");
    public static readonly ProfileRule SubjectKeyIdentifierOfCa = Shall("subject-key-identifier-of-ca", Rfc5280 + "4.2.1.2", "A CA has a subjectKeyIdentifier.");
    public static readonly ProfileRule SubjectKeyIdentifier = Should("subject-key-identifier", Rfc5280 + "4.2.1.2", "The certificate of an entity has a subjectKeyIdentifier.");
    public static readonly ProfileRule AuthorityKeyIdentifier = Shall("authority-key-identifier", Rfc5280 + "4.2.1.1", "What is not self-signed has an authorityKeyIdentifier with a keyIdentifier.");
    public static readonly ProfileRule KeyIdentifiersAgree = Observed("key-identifiers-agree", Rfc5280 + "4.2.1.1", "The authorityKeyIdentifier is the subjectKeyIdentifier of the issuer.");
    public static readonly ProfileRule ConstraintsInCaOnly = Shall("name-constraints-in-ca-only", Rfc5280 + "4.2.1.10", "Name constraints stand in the certificates of CAs only.");

    // The name of the entity.
    public static readonly ProfileRule NamePresent = Shall("name-present", "10.1.1.4.1 to 10.1.1.8", "The subjectAltName extension is there.") with { IsOfFlavour = true, IsForVerifiers = true };
    public static readonly ProfileRule NameForm = Shall("name-form", "10.1.1.4.1 to 10.1.1.8", "The subjectAltName holds a name of the form that the flavour uses.") with { IsOfFlavour = true, WarnsFor = OfNoForm, IsForVerifiers = true };
    public static readonly ProfileRule NameSyntax = Shall("name-syntax", Rfc5280 + "4.2.1.6", "Names are written as their form demands, without octets that end or hide a part of them.");
    public static readonly ProfileRule NameWildcard = Shall("name-wildcard", "10.1.1.5 to 10.1.1.8", "No name has a wildcard.") with { IsOfFlavour = true };
    public static readonly ProfileRule NameIdentity = Shall("name-identity", "8.1.2.5", "One name is exactly the identity of the entity.") with { IsForVerifiers = true };
    public static readonly ProfileRule NameCritical = Shall("name-critical", Rfc5280 + "4.2.1.6", "With an empty subject the subjectAltName is critical.");
    public static readonly ProfileRule NameScheme = Observed("name-scheme", "10.1.1.5, RFC 5280 4.2.1.6", "The URI of an AE-ID has a scheme.");

    // Path.
    public static readonly ProfileRule Expired = Shall("expired", "8.1.2.2, RFC 5280 6.1.3", "notAfter is not past.") with { IsForVerifiers = true };
    public static readonly ProfileRule NotYetValid = Shall("not-yet-valid", "8.1.2.2, RFC 5280 6.1.3", "notBefore is not ahead.") with { IsForVerifiers = true };
    public static readonly ProfileRule SelfSigned = Shall("self-signed", "8.1.2.1, 8.1.2.2", "The certificate is issued by a CA, not by its own key.") with { IsForVerifiers = true };
    public static readonly ProfileRule ChainOrder = Shall("chain-order", "8.1.2.2, RFC 5246 7.4.2", "Each certificate certifies the one before it.");
    public static readonly ProfileRule ChainLength = Should("chain-length", "10.1.1.3", "The chain has few intermediate CAs; more than two are reported.");
    public static readonly ProfileRule LeafIsCa = Observed("leaf-is-ca", Rfc5280 + "4.2.1.9", "The certificate of an entity is not that of a CA.");
    public static readonly ProfileRule BasicConstraints = Shall("basic-constraints", "8.1.2.2, RFC 5280 4.2.1.9", "What issues certificates is a CA by its basicConstraints.") with { IsForVerifiers = true };
    public static readonly ProfileRule BasicConstraintsCritical = Shall("basic-constraints-critical", Rfc5280 + "4.2.1.9", "The basicConstraints of a CA are critical.");
    public static readonly ProfileRule PathLength = Shall("path-length", "8.1.2.2, RFC 5280 4.2.1.9", "No more CAs follow than pathLenConstraint allows.") with { IsForVerifiers = true };
    public static readonly ProfileRule Constraints = Shall("name-constraints", "8.1.2.2, 10.1.1.5", "The certificate of a CA has name constraints.") with { WarnsFor = Unconstrained };
    public static readonly ProfileRule ConstraintsCritical = Shall("name-constraints-critical", Rfc5280 + "4.2.1.10", "Name constraints are critical.");
    public static readonly ProfileRule ConstraintsForm = Shall("name-constraints-form", "8.1.2.2, 10.1.1.5", "Name constraints constrain the form of name that the flavour uses.") with { WarnsFor = Unconstrained };
    public static readonly ProfileRule ConstraintsSatisfied = Shall("name-constraints-satisfied", "8.1.2.2, RFC 5280 6.1.3", "The names of what follows lie within the name constraints.") with { IsForVerifiers = true };
    public static readonly ProfileRule TrustAnchor = Shall("trust-anchor", "8.1.2.2", "The chain ends at a trust anchor.") with { IsForVerifiers = true };
    public static readonly ProfileRule Revocation = Shall("revocation", "8.1.2.2", "No certificate of the chain is revoked.") with { ObservedFor = StatusNotDemanded, IsForVerifiers = true };
    public static readonly ProfileRule RevocationList = Observed("revocation-list", "8.1.2.2, RFC 5280 6.3", "A revocation list that is given can be used: read, current, signed by the CA.");

    // Raw public key.
    public static readonly ProfileRule RawForm = Shall("raw-form", "10.1.1.2, RFC 7250", "A raw public key is a SubjectPublicKeyInfo alone.");
    public static readonly ProfileRule RawIdentifier = Shall("raw-identifier", "10.1.2, 8.1.2.5", "The public key identifier is that of the key.") with { IsForVerifiers = true };

    // Request.
    public static readonly ProfileRule RequestName = Shall("request-name", "10.1.4", "The request asks for a subjectAltName.");
    public static readonly ProfileRule RequestSignature = Shall("request-signature", "10.1.4, RFC 2986 4.2", "The request is signed with the key that it names.");
    public static readonly ProfileRule RequestHash = Observed("request-hash", "10.1.4", "The request is signed over SHA-256, as the certificate has to be.");
    public static readonly ProfileRule RequestFlavour = Observed("request-flavour", "10.1.4", "Requests are described for CSE-ID, AE-ID and Node-ID certificates only.");

    // Who it is for.
    public static readonly ProfileRule FlavourOfEntity = Should("flavour-of-entity", "10.1.3, table 10.1.3-1", "The flavour is one that may be issued to that entity.");

    // The file.
    public static readonly ProfileRule PrivateKey = Observed("private-key", "8.1.2.3", "No private key stands beside what is shown to others.");
    public static readonly ProfileRule Kind = Shall("kind", "10.1.1", "The file holds a certificate, a chain, a raw public key or a request.");

    /// <summary>All of them, in the order in which they are judged.</summary>
    public static IReadOnlyList<ProfileRule> All { get; } =
        [.. typeof(ProfileRules).GetFields().Where(f => f.FieldType == typeof(ProfileRule)).Select(f => (ProfileRule)f.GetValue(null)!)];

    private static ProfileRule Shall(string id, string clause, string says) => new(id, clause, Severity.Error, says);

    private static ProfileRule Should(string id, string clause, string says) => new(id, clause, Severity.Warning, says);

    private static ProfileRule Observed(string id, string clause, string says) => new(id, clause, Severity.Observation, says);
}
