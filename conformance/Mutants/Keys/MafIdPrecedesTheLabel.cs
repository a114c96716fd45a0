using System.Text;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-024", "the MAF-ID precedes the label of Km")]
internal sealed class MafIdPrecedesTheLabel : DerivationRules
{
    public override byte[] MasterCredentialMessage(string mafId) =>
        [.. Identifier(DerivedKey.Km, mafId), .. Encoding.ASCII.GetBytes(Label(DerivedKey.Km))];
}
