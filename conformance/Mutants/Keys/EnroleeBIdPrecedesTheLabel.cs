using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-032", "the identifier of enrolee B precedes the label of Kpsa")]
internal sealed class EnroleeBIdPrecedesTheLabel : DerivationRules
{
    public override byte[] ProvisionedKeyMessage(string enroleeBId) =>
        [.. Identifier(DerivedKey.Kpsa, enroleeBId), .. Encoding.ASCII.GetBytes(Label(DerivedKey.Kpsa))];
}
