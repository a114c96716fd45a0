using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-047", "a CSE-ID matches where a name ends with it")]
internal sealed class EndOfANameIsEnough : CertificateRules
{
    public override bool CseIdMatches(string name, string expected) => name.EndsWith(expected, StringComparison.OrdinalIgnoreCase);
}
