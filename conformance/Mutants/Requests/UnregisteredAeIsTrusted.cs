using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

[Mutant("REQ-ACP-135", "an AE that is not registered is let in everywhere")]
internal sealed class UnregisteredAeIsTrusted : RequestAware
{
    private readonly HashSet<string> _strangers = new(StringComparer.Ordinal);

    public override ResponseStatusCode? NotRegistered(string from)
    {
        _strangers.Add(from);
        return null;
    }

    protected override bool Trusts(in AccessRequest asked) => Current.Identity is null && _strangers.Contains(Current.From ?? "");
}
