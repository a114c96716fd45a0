using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-053", "a domain name passes for the AE-ID", AlsoFails = ["REQ-CAV-037"])]
internal sealed class AeIdMayBeADomainName : CertificateRules
{
    public override bool CanCarry(CertificateFlavour flavour, NameForm form) =>
        (flavour == CertificateFlavour.AeId && form == NameForm.Domain) || base.CanCarry(flavour, form);

    public override bool AeIdMatches(string name, string expected, bool schemeIsExact) =>
        !name.Contains('/', StringComparison.Ordinal) || base.AeIdMatches(name, expected, schemeIsExact);
}
