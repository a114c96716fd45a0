namespace OneM2M.Conformance.Pki.Making;

/// <summary>The table of everything that the test PKI breaks on purpose. Scenarios and mutants enumerate it.</summary>
public static class Deviations
{
    /// <summary>All of them: chains by what they break, then raw public keys, then requests.</summary>
    public static IReadOnlyList<Deviation> All { get; } =
    [
        .. KeyDeviations.All, .. SignatureDeviations.All, .. EncodingDeviations.All, .. ExtensionDeviations.All, .. NameDeviations.All, .. PathDeviations.All, .. ConstraintDeviations.All,
        .. RawKeyDeviations.All, .. RequestDeviations.All,
    ];

    /// <summary>Those that exist for <paramref name="flavour"/> under <paramref name="names"/>.</summary>
    public static IEnumerable<Deviation> For(PkiNames names, CertificateFlavour flavour) => All.Where(d => d.Flavours.Contains(flavour) && d.Exists(names, flavour));
}
