using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-029", "Kpsa: one octet a character of the identifier", AlsoFails = ["REQ-KEY-030"])]
internal sealed class KpsaIdentifierIsLatin1 : DerivationRules
{
    public override byte[] Encode(DerivedKey key, string normalized) =>
        key == DerivedKey.Kpsa ? Encoding.Latin1.GetBytes(normalized) : base.Encode(key, normalized);
}
