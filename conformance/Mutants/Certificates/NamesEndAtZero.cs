using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-049", "a name ends at the first octet of zero")]
internal sealed class NamesEndAtZero : CertificateRules
{
    public override string Whole(string name) => name.Split('\0')[0];
}
