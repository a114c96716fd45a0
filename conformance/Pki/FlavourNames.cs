namespace OneM2M.Conformance.Pki;

/// <summary>How a flavour is written on the command line, in target files and in names of files.</summary>
public static class FlavourNames
{
    private static readonly (CertificateFlavour Flavour, string Name, string Clause)[] Table =
    [
        (CertificateFlavour.RawPublicKey, "raw-public-key", "10.1.1.2"),
        (CertificateFlavour.Device, "device", "10.1.1.4.1"),
        (CertificateFlavour.AeId, "ae-id", "10.1.1.5"),
        (CertificateFlavour.Fqdn, "fqdn", "10.1.1.6"),
        (CertificateFlavour.CseId, "cse-id", "10.1.1.7"),
        (CertificateFlavour.NodeId, "node-id", "10.1.1.8"),
    ];

    /// <summary>All names, in the order of the clauses of their profiles.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Table.Select(t => t.Name)];

    /// <summary>The flavours whose certificates have a chain, in the order of the clauses of their profiles.</summary>
    public static IReadOnlyList<CertificateFlavour> Chained { get; } = [.. Table.Select(t => t.Flavour).Where(f => f != CertificateFlavour.RawPublicKey)];

    /// <summary>The name of <paramref name="flavour"/>, "cse-id" for instance.</summary>
    public static string Of(CertificateFlavour flavour) => Table.Single(t => t.Flavour == flavour).Name;

    /// <summary>The clause of TS-0003 that profiles <paramref name="flavour"/>.</summary>
    public static string ClauseOf(CertificateFlavour flavour) => Table.Single(t => t.Flavour == flavour).Clause;

    /// <summary>The flavour called <paramref name="name"/>; null when there is none.</summary>
    public static CertificateFlavour? Parse(string name) => Table.Where(t => t.Name == name).Select(t => (CertificateFlavour?)t.Flavour).SingleOrDefault();
}
