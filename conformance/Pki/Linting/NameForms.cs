using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Which forms of name carry the identity of each flavour. Where the standard names none, whatever can carry it does.</summary>
internal static class NameForms
{
    /// <summary>Whether <paramref name="name"/> can be the identity of <paramref name="flavour"/>.</summary>
    public static bool Fits(CertificateFlavour flavour, GeneralName name) => flavour switch
    {
        CertificateFlavour.CseId => name.Kind == GeneralNameKind.DnsName,

        // 8.1.2.5 names three forms for these.
        CertificateFlavour.Fqdn => name.Kind == GeneralNameKind.DnsName || (name.Kind == GeneralNameKind.Uri && !DomainName.HostOf(name.Text).IsEmpty),
        CertificateFlavour.AeId => name.Kind == GeneralNameKind.Uri && !DomainName.HostOf(name.Text).IsEmpty,

        // 10.1.1.4.1 gives an otherName as an example; RFC 4108 and registeredID name hardware too.
        CertificateFlavour.Device => name.Kind is GeneralNameKind.OtherName or GeneralNameKind.RegisteredId
            || (name.Kind == GeneralNameKind.Uri && name.Text.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)),

        // No clause says in which form a Node-ID stands.
        CertificateFlavour.NodeId => name.Kind is GeneralNameKind.DnsName or GeneralNameKind.Uri or GeneralNameKind.RegisteredId or GeneralNameKind.OtherName or GeneralNameKind.DirectoryName,
        _ => false,
    };

    /// <summary>The form that <paramref name="flavour"/> is expected to have, in words.</summary>
    public static string Expected(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.CseId => "a dNSName: the public domain name representation of the CSE-ID",
        CertificateFlavour.Fqdn => "a dNSName, or a URI with that host: the FQDN of the M2M Enrolment Function",
        CertificateFlavour.AeId => "a URI with a host: the full URI representation of the AE-ID",
        CertificateFlavour.Device => "an otherName, registeredID or urn: a globally unique identifier of the hardware",
        _ => "a name with the M2M-Node-ID",
    };
}
