using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-053", "usage-constrained key: one octet a character of the identifier", AlsoFails = ["REQ-KEY-054"])]
internal sealed class UsageKeyIdentifierIsLatin1 : DerivationRules
{
    public override byte[] Encode(DerivedKey key, string normalized) =>
        key == DerivedKey.UsageConstrained ? Encoding.Latin1.GetBytes(normalized) : base.Encode(key, normalized);
}
