using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-021", "Km: one octet a character of the identifier", AlsoFails = ["REQ-KEY-022"])]
internal sealed class KmIdentifierIsLatin1 : DerivationRules
{
    public override byte[] Encode(DerivedKey key, string normalized) =>
        key == DerivedKey.Km ? Encoding.Latin1.GetBytes(normalized) : base.Encode(key, normalized);
}
