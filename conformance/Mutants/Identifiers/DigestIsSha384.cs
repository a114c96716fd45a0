using System.Security.Cryptography;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-002", "SHA-384, cut to 32 octets", AlsoFails = ["REQ-IDN-008", "REQ-IDN-009"])]
internal sealed class DigestIsSha384 : IdentifierRules
{
    public override void NiDigest(ReadOnlySpan<byte> message, Span<byte> digest) => SHA384.HashData(message).AsSpan(0, digest.Length).CopyTo(digest);
}
