using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-050", "the common name of the subject is a name too")]
internal sealed class CommonNameWillDo : CertificateRules
{
    public override bool CommonNameCounts => true;
}
