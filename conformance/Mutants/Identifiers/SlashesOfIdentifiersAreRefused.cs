using System.Buffers;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Mutants.Identifiers;

[Mutant("REQ-IDN-043", "a Credential-ID never has a slash", AlsoFails = ["REQ-IDN-039", "REQ-IDN-040", "REQ-IDN-041"])]
internal sealed class SlashesOfIdentifiersAreRefused : IdentifierRules
{
    public override SearchValues<char> CredentialValueCharacters(int type) => base.CredentialValueCharacters(10);
}
