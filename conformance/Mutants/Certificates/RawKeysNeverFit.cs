using OneM2M.Security.Certificates;

namespace OneM2M.Conformance.Mutants.Certificates;

[Mutant("REQ-CAV-042", "no raw public key is taken, the configured one neither", AlsoFails = ["REQ-CAV-030", "REQ-CAV-034", "REQ-CAV-038", "REQ-TLS-037", "REQ-TLS-038"])]
internal sealed class RawKeysNeverFit : CertificateRules
{
    public override bool KindFits(CertificateFlavour expected, bool isRawKey) => !isRawKey && base.KindFits(expected, isRawKey);
}
