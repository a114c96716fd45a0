using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-001", "the octets of the key alone are hashed", AlsoFails = ["REQ-IDN-008", "REQ-IDN-009"])]
internal sealed class BarePointIsHashed : IdentifierRules
{
    public override ReadOnlySpan<byte> NiMessage(ReadOnlySpan<byte> subjectPublicKeyInfo) =>
        subjectPublicKeyInfo[^Math.Min(65, subjectPublicKeyInfo.Length)..];
}
