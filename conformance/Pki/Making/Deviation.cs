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

    /// <summary>Clause of TS-0003, and of the RFC, that it breaks: that of the first rule.</summary>
    public string Clause => Rules[0].Clause;

    /// <summary>Makes it, from the PKI, the flavour and its own name.</summary>
    public required Func<TestPki, CertificateFlavour, string, Issued> Make { get; init; }

    /// <summary>Makes it for <paramref name="flavour"/>, one of <see cref="Flavours"/>, with the CAs of <paramref name="pki"/>.</summary>
    public Issued MakeFor(TestPki pki, CertificateFlavour flavour) => Make(pki, flavour, Name);
}
