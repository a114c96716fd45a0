using System.Collections.Concurrent;
using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

/// <summary>Remembers for each rule what was found the first time.</summary>
internal sealed class FirstAnswers
{
    private readonly ConcurrentDictionary<(string Policy, int Rule), bool> _answers = new();

    /// <summary>What was found first for <paramref name="rule"/>; <paramref name="now"/> when this is the first time.</summary>
    public bool Of(CompiledRule rule, bool now) => _answers.GetOrAdd((rule.PolicyId, rule.Index), now);
}
