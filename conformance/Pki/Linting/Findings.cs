using OneM2M.Conformance.Pki.Der;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Collects findings while rules are judged for <paramref name="flavour"/>.</summary>
internal sealed class Findings(CertificateFlavour flavour)
{
    private readonly List<LintFinding> _all = [];
    private readonly List<string> _notJudged = [];

    /// <summary>All, in the order of the rules for each place, places in the order in which they came.</summary>
    public IReadOnlyList<LintFinding> All => _all;

    /// <summary>What could not be judged, and why.</summary>
    public IReadOnlyList<string> NotJudged => _notJudged;

    /// <summary>Adds one, which weighs what its rule weighs for the flavour unless <paramref name="severity"/> says otherwise.</summary>
    public void Add(ProfileRule rule, string where, string found, string expected, Severity? severity = null) =>
        _all.Add(new LintFinding(rule, rule.ClauseFor(flavour), severity ?? rule.SeverityFor(flavour), where, found, expected));

    /// <summary>Adds one unless <paramref name="met"/>; the texts are made where they are needed.</summary>
    public void Expect(bool met, ProfileRule rule, string where, Func<string> found, string expected)
    {
        if (!met)
            Add(rule, where, found(), expected);
    }

    /// <summary>Adds what a reader noted.</summary>
    public void AddEncoding(DerNotes notes, string where)
    {
        if (notes.Texts.Count > 0)
            Add(ProfileRules.Encoding, where, string.Join("; ", notes.Texts), "DER of the structure that its standard gives");
    }

    /// <summary>Something that could not be judged, and why.</summary>
    public void Leave(string what) => _notJudged.Add(what);

    /// <summary>
    /// Lets what was found at the trust anchor weigh less: RFC 5280 6.1 leaves it out of the path and takes a name and a key from it, while
    /// 10.1.1.5 to 10.1.1.8 speak of all certificates of a chain. A root that was not given (<paramref name="isGiven"/>) is one in the file only:
    /// it has to be a CA, and where it signed the entity's certificate itself, its name constraints weigh as those of any CA.
    /// </summary>
    public void Soften(string anchor, bool isGiven, bool signedTheEntity)
    {
        for (var i = 0; i < _all.Count; i++)
        {
            var rule = _all[i].Rule;
            var stays = rule == ProfileRules.TrustAnchor
                || (!isGiven && (rule == ProfileRules.BasicConstraints || (signedTheEntity && (rule == ProfileRules.Constraints || rule == ProfileRules.ConstraintsForm))));
            if (_all[i].Where == anchor && !stays && _all[i].Severity == Severity.Error)
                _all[i] = _all[i] with { Severity = Severity.Warning };
        }
    }
}
