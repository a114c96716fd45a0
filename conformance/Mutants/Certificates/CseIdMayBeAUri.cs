using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-052", "any URI passes for the CSE-ID", AlsoFails = ["REQ-CAV-029"])]
internal sealed class CseIdMayBeAUri : CertificateRules
{
    public override bool CanCarry(CertificateFlavour flavour, NameForm form) =>
        (flavour == CertificateFlavour.CseId && form == NameForm.Uri) || base.CanCarry(flavour, form);

    public override bool CseIdMatches(string name, string expected) =>
        name.Contains('/', StringComparison.Ordinal) || base.CseIdMatches(name, expected);
}
