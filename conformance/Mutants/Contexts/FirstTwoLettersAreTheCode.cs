using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-LOC-007", "of a longer code of a country the first two letters are taken")]
internal sealed class FirstTwoLettersAreTheCode : CseBehaviour
{
    public override RequestPrimitive Received(RequestPrimitive request) =>
        PolicyText.MendTexts(request, "accc", code => code.Length > 2 ? code[..2].ToUpperInvariant() : code);
}
