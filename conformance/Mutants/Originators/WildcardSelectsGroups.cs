using OneM2M.Nodes.Cse;

namespace OneM2M.Conformance.Mutants.Originators;

[Mutant("REQ-ACP-050", "a wildcard selects groups by their resource-ID")]
internal sealed class WildcardSelectsGroups : CseBehaviour
{
    /// <summary>The wildcard stands for the last character of a resource-ID here; that is enough to be caught.</summary>
    public override Resource? FindGroup(string entry, Func<string, Resource?> find) => entry.EndsWith('*')
        ? Enumerable.Range('0', 'z' - '0' + 1).Select(c => base.FindGroup(entry[..^1] + (char)c, find)).FirstOrDefault(group => group is not null)
        : base.FindGroup(entry, find);
}
