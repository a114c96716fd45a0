using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Mutants.Keys;

[Mutant("REQ-KEY-020", "the MAF-ID goes into Km in lower case", AlsoFails = ["REQ-KEY-021", "REQ-KEY-022"])]
internal sealed class MafIdIsInLowerCase : DerivationRules
{
    public override byte[] MasterCredentialMessage(string mafId) => base.MasterCredentialMessage(mafId.ToLowerInvariant());
}
