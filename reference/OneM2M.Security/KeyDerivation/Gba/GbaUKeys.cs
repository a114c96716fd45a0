namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>Both keys that GBA_U gives for one NAF.</summary>
public sealed record GbaUKeys(KsExtNaf External, KsIntNaf Internal) : IDisposable
{
    /// <summary>The Master Credential: one of the two, by where the HTTP client application is (TS-0003 8.3.2.3).</summary>
    public Km ToKm(bool httpClientInUicc, GbaRules? rules = null) =>
        (rules ?? GbaRules.Standard).UsesInternalKey(httpClientInUicc) ? Internal.ToKm() : External.ToKm();

    /// <summary>The Provisioned Secure Connection Key, chosen as <see cref="ToKm"/> does.</summary>
    public Kpsa ToKpsa(bool httpClientInUicc, GbaRules? rules = null) =>
        (rules ?? GbaRules.Standard).UsesInternalKey(httpClientInUicc) ? Internal.ToKpsa() : External.ToKpsa();

    /// <inheritdoc/>
    public void Dispose()
    {
        External.Dispose();
        Internal.Dispose();
    }
}
