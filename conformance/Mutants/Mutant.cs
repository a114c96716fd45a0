using OneM2M.Nodes.Cse;
using OneM2M.Security;
using OneM2M.Security.AccessControl;
using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;
using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Mutants;

/// <summary>A variant of the reference with one rule broken.</summary>
/// <param name="Name">Class name, e.g. "WildcardRunsOverSlash".</param>
/// <param name="Requirement">Requirement whose scenarios have to fail.</param>
/// <param name="Breaks">What goes wrong.</param>
/// <param name="AlsoFails">Requirements that may fail too.</param>
public sealed record Mutant(string Name, string Requirement, string Breaks, IReadOnlyList<string> AlsoFails)
{
    private static readonly Type[] Seams =
    [
        typeof(AccessRules), typeof(CseBehaviour), typeof(DerivationRules), typeof(GbaRules), typeof(IdentifierRules),
        typeof(HandshakeRules), typeof(CertificateRules), typeof(PresentedCertificate),
    ];

    private readonly Type _type = typeof(Mutant);

    /// <summary>All mutants, ordered by requirement.</summary>
    public static IReadOnlyList<Mutant> All { get; } =
    [
        .. typeof(Mutant).Assembly.GetTypes()
            .Select(t => (Type: t, Mark: (MutantAttribute?)Attribute.GetCustomAttribute(t, typeof(MutantAttribute))))
            .Where(m => m.Mark is not null)
            .Select(m => new Mutant(m.Type, m.Mark!))
            .OrderBy(m => m.Requirement, StringComparer.Ordinal)
            .ThenBy(m => m.Name, StringComparer.Ordinal),
    ];

    private Mutant(Type type, MutantAttribute mark)
        : this(type.Name, mark.Requirement, mark.Breaks, mark.AlsoFails) => (_type, ShutsOut) = (type, mark.ShutsOut);

    /// <summary>Whether no honest handshake comes to its end with it.</summary>
    public bool ShutsOut { get; }

    /// <summary>The mutant called <paramref name="name"/>; null when there is none.</summary>
    public static Mutant? Find(string name) => All.FirstOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The class of rules that it is a variant of.</summary>
    public Type Seam => Seams.SingleOrDefault(s => s.IsAssignableFrom(_type))
        ?? throw new InvalidOperationException($"{Name} is a subclass of no seam; derive it from one of {string.Join(", ", Seams.Select(s => s.Name))}.");

    /// <summary>The options of the reference's CSE with this mutant at its seam; as they are, where its seam is none of the CSE.</summary>
    public CseOptions Apply(CseOptions options) => Activator.CreateInstance(_type) switch
    {
        AccessRules rules => options with { AccessRules = rules },
        CseBehaviour behaviour => options with { Behaviour = behaviour },
        _ => options,
    };

    /// <summary>The rules of the reference's computations with this mutant at its seam.</summary>
    public SecurityRules Rules() => Activator.CreateInstance(_type) switch
    {
        AccessRules rules => new SecurityRules { Access = rules },
        DerivationRules rules => new SecurityRules { Derivation = rules },
        GbaRules rules => new SecurityRules { Gba = rules },
        IdentifierRules rules => new SecurityRules { Identifiers = rules },
        _ => new SecurityRules(),
    };

    /// <summary>The rules of the reference's handshakes with this mutant at its seam.</summary>
    public HandshakeRules Handshakes() => Activator.CreateInstance(_type) as HandshakeRules ?? HandshakeRules.Standard;

    /// <summary>The rules by which the reference verifies certificates, with this mutant at its seam.</summary>
    public CertificateRules Certificates() => Activator.CreateInstance(_type) as CertificateRules ?? CertificateRules.Standard;

    /// <summary>What the reference presents, with this mutant at its seam.</summary>
    public PresentedCertificate Presented() => Activator.CreateInstance(_type) as PresentedCertificate ?? new PresentedCertificate();
}
