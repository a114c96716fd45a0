using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-057", "the enrolment target precedes the SUID")]
internal sealed class TargetPrecedesTheSuid : DerivationRules
{
    public override byte[] UsageKeyMessage(ReadOnlySpan<byte> suid, string enrolmentTargetId) =>
        [.. Encoding.ASCII.GetBytes(Label(DerivedKey.UsageConstrained)), .. Identifier(DerivedKey.UsageConstrained, enrolmentTargetId), .. suid];
}
