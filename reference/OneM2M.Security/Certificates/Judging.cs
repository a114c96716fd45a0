using Org.BouncyCastle.Asn1.X509;

namespace OneM2M.Security.Certificates;

/// <summary>One verification under way.</summary>
/// <param name="Expectation">What is trusted.</param>
/// <param name="Rules">By which rules.</param>
/// <param name="Now">At which instant.</param>
internal sealed record Judging(CertificateExpectation Expectation, CertificateRules Rules, DateTimeOffset Now)
{
    /// <summary>Reasons to refuse so far.</summary>
    public List<CertificateFinding> Faults { get; } = [];

    /// <summary>Warnings so far.</summary>
    public List<CertificateFinding> Warnings { get; } = [];

    /// <summary>Identifiers of the flavour that the certificate names.</summary>
    public List<string> Identifiers { get; } = [];

    /// <summary>Adds a reason to refuse.</summary>
    public void Refuse(CertificateFault fault, int depth, string detail = "") => Faults.Add(new CertificateFinding(fault, depth, CertificateFinding.Shown(detail)));

    /// <summary>Adds a reason to refuse unless <paramref name="holds"/>.</summary>
    public void Expect(bool holds, CertificateFault fault, int depth, string detail = "")
    {
        if (!holds)
            Refuse(fault, depth, detail);
    }

    /// <summary>Whether two names are the same by the rules of RFC 5280 7.1; null where they cannot be compared.</summary>
    public static bool? AreSame(X509Name first, X509Name second) => (bool?)Asn1Reading.OrNull<object>(() => first.Equivalent(second, inOrder: true));

    /// <summary>A name in words; empty where it has none.</summary>
    public static string Words(X509Name name) => Asn1Reading.OrNull(name.ToString) ?? "";

    /// <summary>The verdict; the entity's certificate first, nothing twice (two CAs may forbid one name).</summary>
    public CertificateVerdict Verdict() => new([.. Faults.Distinct().OrderBy(f => f.Depth)], [.. Warnings.Distinct().OrderBy(f => f.Depth)], Identifiers);
}
