using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-052", "the SUID does not go into a usage-constrained key")]
internal sealed class UsageKeyForgetsTheSuid : DerivationRules
{
    public override byte[] UsageKeyMessage(ReadOnlySpan<byte> suid, string enrolmentTargetId) => base.UsageKeyMessage([], enrolmentTargetId);
}
