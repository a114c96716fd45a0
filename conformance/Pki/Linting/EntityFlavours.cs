namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Which flavours may be issued to which entity: the left half of table 10.1.3-1.</summary>
public static class EntityFlavours
{
    private static readonly (string Entity, CertificateFlavour[] Flavours)[] Table =
    [
        ("field-domain-cse", [CertificateFlavour.RawPublicKey, CertificateFlavour.Device, CertificateFlavour.CseId, CertificateFlavour.NodeId]),
        ("field-domain-ae", [CertificateFlavour.RawPublicKey, CertificateFlavour.Device, CertificateFlavour.AeId, CertificateFlavour.NodeId]),
        ("in-cse", [CertificateFlavour.RawPublicKey, CertificateFlavour.CseId]),
        ("in-ae", [CertificateFlavour.RawPublicKey, CertificateFlavour.AeId]),
        ("maf", [CertificateFlavour.Fqdn]),
        ("mef", [CertificateFlavour.Fqdn]),
    ];

    /// <summary>The entities of the table, in its order.</summary>
    public static IReadOnlyList<string> Entities { get; } = [.. Table.Select(t => t.Entity)];

    /// <summary>The flavours that may be issued to <paramref name="entity"/>; none where it is not in the table.</summary>
    public static IReadOnlyList<CertificateFlavour> Of(string entity) => Table.FirstOrDefault(t => t.Entity == entity).Flavours ?? [];

    /// <summary>Whether <paramref name="flavour"/> may be issued to <paramref name="entity"/>.</summary>
    public static bool MayHave(string entity, CertificateFlavour flavour) => Of(entity).Contains(flavour);
}
