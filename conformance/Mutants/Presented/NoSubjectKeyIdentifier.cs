namespace OneM2M.Conformance.Mutants.Presented;

[Mutant("REQ-CRT-006", "subjectKeyIdentifier is absent")]
internal sealed class NoSubjectKeyIdentifier : PresentedCertificate
{
    public override string Deviation => "no-subject-key-identifier";
}
