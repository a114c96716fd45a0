using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-010", "digests of the same length match")]
internal sealed class AnyDigestMatches : IdentifierRules
{
    public override bool SameDigest(ReadOnlySpan<byte> trusted, ReadOnlySpan<byte> check) => trusted.Length == check.Length;
}
