using OneM2M.Conformance.Pki.Linting;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>The identities that the test PKI certifies. They are the same in every run.</summary>
public sealed record PkiNames
{
    /// <summary>Names below the domain of a service provider.</summary>
    public PkiNames(string domain)
    {
        Domain = domain;
        CseId = "in-cse." + domain;
        AeId = $"http://{domain}/in-cse/Csecurity";
        NodeId = "node-1." + domain;
        Fqdn = "mef." + domain;
    }

    /// <summary>Domain name of the service provider.</summary>
    public string Domain { get; }

    /// <summary>Public domain name representation of a CSE-ID.</summary>
    public string CseId { get; init; }

    /// <summary>URI representation of an Absolute AE-ID, with a scheme.</summary>
    public string AeId { get; init; }

    /// <summary>An M2M-Node-ID: a domain name.</summary>
    public string NodeId { get; init; }

    /// <summary>FQDN of an M2M Enrolment Function.</summary>
    public string Fqdn { get; init; }

    /// <summary>M2M Device Indication ID, the higher arc of an M2M Device ID (TS-0001 annex H).</summary>
    public string DeviceIndication { get; init; } = "0.2.481.1";

    /// <summary>The arcs of manufacturer, model and serial number.</summary>
    public string DeviceArcs { get; init; } = "100.3030.10011";

    /// <summary>The identity that certificates of <paramref name="flavour"/> name; null for a raw public key, whose identity follows from the key.</summary>
    public string? Of(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.CseId => CseId,
        CertificateFlavour.AeId => AeId,
        CertificateFlavour.NodeId => NodeId,
        CertificateFlavour.Fqdn => Fqdn,
        CertificateFlavour.Device => $"{DeviceIndication}.{DeviceArcs}",
        _ => null,
    };

    /// <summary>Whether certificates of <paramref name="flavour"/> can name <paramref name="identity"/>: a domain name of two labels at least, or a URI with one.</summary>
    public static bool CanBe(CertificateFlavour flavour, string identity)
    {
        var host = flavour == CertificateFlavour.AeId ? DomainName.HostOf(identity) : identity;
        return identity.Length <= 255 && DomainName.IsValid(host.ToString()) && host[..^1].Contains('.') && (flavour != CertificateFlavour.AeId
            || (identity.IndexOf("://", StringComparison.Ordinal) > 0 && Uri.TryCreate(identity, UriKind.Absolute, out var uri) && uri.AbsolutePath.Length > 1 && identity.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0));
    }

    /// <summary>The GeneralName for <paramref name="identity"/>, in the form of <paramref name="flavour"/>.</summary>
    internal byte[] Name(CertificateFlavour flavour, string identity) => flavour switch
    {
        CertificateFlavour.AeId => SubjectName.Uri(identity),
        CertificateFlavour.Device => SubjectName.Other(DeviceIndication, identity[(DeviceIndication.Length + 1)..]),
        _ => SubjectName.Dns(identity),
    };

    /// <summary>Subtrees in which the CA for <paramref name="flavour"/> may name entities.</summary>
    internal IReadOnlyList<byte[]> Subtrees(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.AeId => [SubjectName.Uri(DomainName.HostOf(AeId).ToString())],

        // The manufacturer's arc: every model and serial number of it.
        CertificateFlavour.Device => [SubjectName.Other(DeviceIndication, DeviceArcs.Split('.')[0])],
        _ => [SubjectName.Dns(Above(Of(flavour)!))],
    };

    /// <summary>A domain name that a CA for <paramref name="flavour"/> may not name, a URI with it, or another manufacturer's device.</summary>
    internal string Outside(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.AeId => $"http://{Elsewhere(DomainName.HostOf(AeId))}/in-cse/Csecurity",
        CertificateFlavour.Device => $"{DeviceIndication}.{int.Parse(DeviceArcs.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) + 1}.3030.10011",
        _ => "in-cse." + Elsewhere(Of(flavour)),
    };

    /// <summary>Another identity that the CA may name.</summary>
    internal string Other(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.AeId => AeId[..AeId.LastIndexOf('/')] + (AeId.EndsWith("/Cother", StringComparison.Ordinal) ? "/Canother" : "/Cother"),
        CertificateFlavour.Device => $"{DeviceIndication}.{DeviceArcs.Split('.')[0]}.1.1",
        _ => (Of(flavour)!.StartsWith("other.", StringComparison.OrdinalIgnoreCase) ? "another." : "other.") + Above(Of(flavour)!),
    };

    /// <summary>An identity that begins with the right one and goes on.</summary>
    internal string Longer(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.AeId => AeId + "2",
        CertificateFlavour.Device => Of(flavour) + ".1",
        _ => $"{Of(flavour)}.{Above(Of(flavour)!)}",
    };

    /// <summary>An identity with which the right one begins or, of domain names, ends.</summary>
    internal string Shorter(CertificateFlavour flavour) => flavour switch
    {
        CertificateFlavour.AeId => AeId[..^1],
        CertificateFlavour.Device => Of(flavour)![..Of(flavour)!.LastIndexOf('.')],
        _ => Above(Of(flavour)!),
    };

    /// <summary>A domain in which <paramref name="name"/> does not lie, nor that in it.</summary>
    private static string Elsewhere(ReadOnlySpan<char> name) => name.Contains("elsewhere", StringComparison.OrdinalIgnoreCase) ? "somewhere-else.example" : "elsewhere.example";

    /// <summary>The domain above a name of three labels or more, else the name itself.</summary>
    internal static string Above(string name)
    {
        var rest = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return rest.Contains('.', StringComparison.Ordinal) ? rest : name;
    }
}
