using OneM2M.Conformance.Pki.Linting;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>One way to break one rule.</summary>
/// <param name="Name">Its name, stable: "key-p384".</param>
/// <param name="Kind">What is broken: a chain, a raw public key or a request.</param>
/// <param name="Breaks">What is wrong, in words.</param>
/// <param name="Rules">The rules that it breaks. More than one only where one cannot be broken without the others.</param>
public sealed record Deviation(string Name, IssuedKind Kind, string Breaks, IReadOnlyList<ProfileRule> Rules)
{
    /// <summary>The flavours for which it makes sense.</summary>
    public IReadOnlyList<CertificateFlavour> Flavours { get; init; } = [];

    /// <summary>Whether it can be seen only by who knows the identity, the trust anchors or the revocation lists.</summary>
    public bool NeedsContext { get; init; }

    /// <summary>Whether it can be made with these names.</summary>
    public Func<PkiNames, CertificateFlavour, bool> Exists { get; init; } = (_, _) => true;

    /// <summary>Whether a verifier has to refuse it although none of its rules says so by itself.</summary>
    public bool IsForVerifiers { get; init; }

    /// <summary>Clause of TS-0003, and of the RFC, that it breaks: that of the first rule.</summary>
    public string Clause => Rules[0].Clause;

    /// <summary>Makes it, from the PKI, the flavour and its own name.</summary>
    public required Func<TestPki, CertificateFlavour, string, Issued> Make { get; init; }

    /// <summary>
    /// Whether who authenticates an entity of <paramref name="flavour"/> has to refuse it: what 8.1.2.2 and 8.1.2.5 demand. Everything else binds who
    /// makes certificates.
    /// </summary>
    public bool HasToBeRefused(CertificateFlavour flavour) =>
        Kind != IssuedKind.Request && (IsForVerifiers || Rules.Any(r => r.IsForVerifiers && r.SeverityFor(flavour) == Severity.Error));

    /// <summary>Makes it for <paramref name="flavour"/>, one of <see cref="Flavours"/>, with the CAs of <paramref name="pki"/>.</summary>
    public Issued MakeFor(TestPki pki, CertificateFlavour flavour) => Make(pki, flavour, Name);
}
