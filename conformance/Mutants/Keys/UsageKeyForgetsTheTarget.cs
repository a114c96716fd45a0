using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-051", "the enrolment target does not go into a usage-constrained key")]
internal sealed class UsageKeyForgetsTheTarget : DerivationRules
{
    public override byte[] UsageKeyMessage(ReadOnlySpan<byte> suid, string enrolmentTargetId) =>
        [.. Encoding.ASCII.GetBytes(Label(DerivedKey.UsageConstrained)), .. suid];
}
