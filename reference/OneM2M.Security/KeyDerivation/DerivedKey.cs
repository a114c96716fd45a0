namespace OneM2M.Security.KeyDerivation;

/// <summary>Which key a rule of <see cref="DerivationRules"/> is asked about.</summary>
public enum DerivedKey
{
    /// <summary>Master Credential, 10.3.2.</summary>
    Km,

    /// <summary>Provisioned Secure Connection Key, 10.3.3.</summary>
    Kpsa,

    /// <summary>Usage-constrained symmetric key, 10.3.7.</summary>
    UsageConstrained,

    /// <summary>sessionESPrimKey, 10.3.8.2.</summary>
    SessionESPrim,

    /// <summary>pairwiseESPrimKey from Kc, 8.4.2.</summary>
    PairwiseESPrim,
}
