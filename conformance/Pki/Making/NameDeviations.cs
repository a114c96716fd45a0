using OneM2M.Conformance.Pki.Linting;
using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Names of entities that are missing, of another form, or not quite the right ones.</summary>
internal static class NameDeviations
{
    private static readonly CertificateFlavour[] WithDomainName = [CertificateFlavour.CseId, CertificateFlavour.Fqdn, CertificateFlavour.NodeId];
    private static readonly CertificateFlavour[] WithHost = [.. WithDomainName, CertificateFlavour.AeId];

    // A Node-ID has no form that the standard gives it, so that no other form is wrong.
    private static readonly CertificateFlavour[] WithForm = [CertificateFlavour.CseId, CertificateFlavour.Fqdn, CertificateFlavour.AeId, CertificateFlavour.Device];

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Leaf("no-name", "no subjectAltName", NamePresent, d => d.Without(Oids.SubjectAltName)),
        Broken.Leaf("name-in-common-name-only", "no subjectAltName, the identity as the CN of the subject", [NamePresent], (d, pki, flavour) =>
            d.Without(Oids.SubjectAltName) with { Subject = Asn.Name(pki.Names.Of(flavour)) }),
        Broken.Leaf("name-of-other-form", "the identity in another form of name", [NameForm], (d, pki, flavour) => Named(d, OtherForm(pki.Names, flavour))) with { Flavours = WithForm },
        Broken.Leaf("name-not-critical", "an empty subject, and a subjectAltName that is not critical", NameCritical, d => d with { Subject = Asn.Name(null) }),
        Broken.Leaf("wildcard-beside", "a wildcard beside the right name", [NameWildcard], (d, pki, flavour) =>
            Named(d, pki.Names.Name(flavour, pki.Names.Of(flavour)!), Wildcard(pki.Names, flavour))) with { Flavours = WithHost },
        Broken.Leaf("wildcard-instead", "a wildcard that covers the right name, which is absent", [NameWildcard, NameIdentity], (d, pki, flavour) => Named(d, Wildcard(pki.Names, flavour)))
            with { Flavours = WithDomainName, Exists = HasDomainAbove },
        Another("name-longer", "a name that begins with the right one and goes on", (names, flavour) => names.Longer(flavour)),
        Another("name-shorter", "a name with which the right one begins, or of domain names ends", (names, flavour) => names.Shorter(flavour)) with { Exists = HasDomainAbove },
        Another("name-ends-with-identity", "a name that ends with the right one", (names, flavour) => "x" + names.Of(flavour)) with { Flavours = WithDomainName, Exists = HasDomainAbove },
        Another("name-other", "the name of another entity, which the CA may name", (names, flavour) => names.Other(flavour)),
        Broken.Leaf("name-with-nul", "the right name, an octet of zero, and another name after it", [NameSyntax, NameIdentity], (d, pki, flavour) =>
            Named(d, pki.Names.Name(flavour, Nul(pki.Names, flavour)))) with { Flavours = WithHost, NeedsContext = true },
    ];

    /// <summary>A domain name of two labels is not covered by a wildcard that a CA may name, and ends with no other name that it may.</summary>
    private static bool HasDomainAbove(PkiNames names, CertificateFlavour flavour) => !WithDomainName.Contains(flavour) || PkiNames.Above(names.Of(flavour)!) != names.Of(flavour);

    private static Deviation Another(string name, string breaks, Func<PkiNames, CertificateFlavour, string> identity) =>
        Broken.Leaf(name, breaks, [NameIdentity], (d, pki, flavour) => Named(d, pki.Names.Name(flavour, identity(pki.Names, flavour)))) with { NeedsContext = true };

    private static CertificateDraft Named(CertificateDraft draft, params byte[][] names) => draft.With(DraftExtension.Names(names));

    private static byte[] OtherForm(PkiNames names, CertificateFlavour flavour) => flavour switch
    {
        // A URI with the FQDN would do for an FQDN certificate (8.1.2.5).
        CertificateFlavour.Fqdn => SubjectName.Mail("root@" + names.Fqdn),
        CertificateFlavour.CseId => SubjectName.Uri($"http://{DomainName.HostOf(names.AeId)}/"),
        CertificateFlavour.AeId => SubjectName.Dns(PkiNames.Above(names.CseId)),
        _ => SubjectName.Directory(Asn.Name(names.Of(flavour))),
    };

    private static byte[] Wildcard(PkiNames names, CertificateFlavour flavour) => flavour == CertificateFlavour.AeId
        ? SubjectName.Uri($"{names.AeId[..names.AeId.LastIndexOf('/')]}/*")
        : SubjectName.Dns("*." + PkiNames.Above(names.Of(flavour)!));

    private static string Nul(PkiNames names, CertificateFlavour flavour) => flavour == CertificateFlavour.AeId
        ? names.AeId + "\0.elsewhere"
        : $"{names.Of(flavour)}\0.{PkiNames.Above(names.Of(flavour)!)}";
}
