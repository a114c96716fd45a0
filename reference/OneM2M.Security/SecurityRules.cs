using OneM2M.Security.AccessControl;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;
using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Security;

/// <summary>The seams of this library, at each of which a variant with one broken rule can stand; null is the rules of the standard.</summary>
public sealed record SecurityRules
{
    /// <summary>Clause 7.1.</summary>
    public AccessRules? Access { get; init; }

    /// <summary>Clauses 8.1.2.2 to 8.1.2.5, 10.1.1 and 10.1.2.</summary>
    public CertificateRules? Certificates { get; init; }

    /// <summary>Clause 10.3.</summary>
    public DerivationRules? Derivation { get; init; }

    /// <summary>Clause 8.3.2.3 and what it rests on.</summary>
    public GbaRules? Gba { get; init; }

    /// <summary>Clauses 10.1.2, 10.3.4, 10.3.5, 10.4 to 10.6 and 12.3.2.1.</summary>
    public IdentifierRules? Identifiers { get; init; }
}
