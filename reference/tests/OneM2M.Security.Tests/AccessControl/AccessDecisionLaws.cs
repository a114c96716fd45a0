using CsCheck;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>Laws of the reference access decision algorithm (TS-0003 7.1.4, 7.1.5). Each failure prints the seed that repeats it.</summary>
public sealed class AccessDecisionLaws
{
    private const int Many = 20_000;

    [Fact]
    public void RuleOrderIsIrrelevant() => Samples.Case.Sample(
        c => Samples.Decide(c.Policies, c.Request, c.Context)
            == Samples.Decide(c.Policies.Select(p => p with { Rules = [.. p.Rules.Reverse()] }), c.Request, c.Context),
        iter: Many,
        print: Samples.Print);

    [Fact]
    public void PolicyOrderIsIrrelevant() => Gen.Select(Samples.Case, Gen.Int[0, 3]).Sample(
        (c, turn) => Samples.Decide(c.Policies, c.Request, c.Context)
            == Samples.Decide(Turned(c.Policies, turn), c.Request, c.Context),
        iter: Many);

    [Fact]
    public void HowRulesAreSpreadOverPoliciesIsIrrelevant() => Samples.Case.Sample(
        c => Samples.Decide(c.Policies, c.Request, c.Context)
            == Samples.Decide([new AccessControlPolicy("all-in-one", [.. c.Policies.SelectMany(p => p.Rules)])], c.Request, c.Context),
        iter: Many,
        print: Samples.Print);

    [Fact]
    public void AddingARuleNeverRevokes() => Gen.Select(Samples.Case, Samples.Rule).Sample(
        (c, added) => !Samples.Decide(c.Policies, c.Request, c.Context)
            || Samples.Decide([.. c.Policies, new AccessControlPolicy("added", [added])], c.Request, c.Context),
        iter: Many);

    [Fact]
    public void ARepeatedRuleChangesNothing() => Samples.Case.Sample(
        c => Samples.Decide(c.Policies, c.Request, c.Context) == Samples.Decide([.. c.Policies, .. c.Policies], c.Request, c.Context),
        iter: Many,
        print: Samples.Print);

    [Fact]
    public void NoRuleMeansDeny() => Gen.Select(Samples.Request, Samples.Context).Sample(
        (request, context) => !AccessDecision.Decide(in request, PolicySet.Empty, in context).IsPermit
            && !Samples.Decide([new AccessControlPolicy("empty", [])], request, context));

    /// <summary>Rules that lack the operation, the originator or the authentication that the request has.</summary>
    [Fact]
    public void NoMatchingRuleMeansDeny() => Samples.Case.Sample(
        c =>
        {
            var lacking = c.Policies.Select(p => p with
            {
                Rules =
                [
                    .. p.Rules.Select(r => r with { Operations = r.Operations & ~(int)c.Request.Operation }),
                    .. p.Rules.Select(r => r with { Originators = ["Cnobody", "/nowhere", "//nowhere.example", "/nowhere/*"] }),
                    .. p.Rules.Select(r => r with { AuthenticationFlag = true }).Where(_ => !c.Context.Authenticated),
                ],
            });
            return !Samples.Decide(lacking, c.Request, c.Context);
        },
        iter: Many,
        print: Samples.Print);

    /// <summary>7.1.4: what can't be determined denies, whatever else the rule grants.</summary>
    [Fact]
    public void AnIndeterminateContextDenies() => Gen.Select(Samples.Case, Gen.Int[0, 6]).Sample(
        (c, kind) =>
        {
            var unknown = c.Context with { Address = null, Position = null, Country = null };
            var restriction = kind switch
            {
                0 => new AccessControlContext { HasUnknownKind = true },
                1 => new AccessControlContext { Addresses = ["0.0.0.0/0", "::/0"] },
                2 => new AccessControlContext { Region = new LocationRegion { Circle = new Circle(0, 0, 30_000_000) } },
                3 => new AccessControlContext { Region = new LocationRegion { Countries = ["DE", "FR", "JP"] } },
                4 => new AccessControlContext { Windows = [.. Samples.MalformedWindows] },
                5 => new AccessControlContext { Addresses = [.. Samples.MalformedAddresses] },
                _ => new AccessControlContext { Region = new LocationRegion() },
            };
            var restricted = c.Policies.Select(p => p with { Rules = [.. p.Rules.Select(r => r with { Contexts = [restriction] })] });
            return !Samples.Decide(restricted, c.Request, unknown);
        },
        iter: Many);

    [Fact]
    public void TheIndexChangesNothing() => Samples.Case.Sample(
        c =>
        {
            var set = PolicyCompiler.Compile(c.Policies, Samples.Local);
            var indexed = AccessDecision.Decide(in c.Request, set, in c.Context).IsPermit;

            // Rules that are not the very standard ones are asked one by one, without the index.
            var plain = AccessDecision.Decide(in c.Request, set, in c.Context, new AccessRules()).IsPermit;
            var oracle = ClauseOracle.Permits(c.Policies, Samples.Local, c.Request, c.Context);
            return indexed == plain && plain == oracle;
        },
        iter: 5 * Many,
        print: Samples.Print);

    /// <summary>Guards the law above: a generator that always denies would prove nothing.</summary>
    [Fact]
    public void TheSamplesPermitAndDeny()
    {
        int permits = 0, denies = 0;
        Samples.Case.Sample(
            c =>
            {
                _ = ClauseOracle.Permits(c.Policies, Samples.Local, c.Request, c.Context) ? Interlocked.Increment(ref permits) : Interlocked.Increment(ref denies);
            },
            iter: Many,
        print: Samples.Print);
        Assert.True(permits > Many / 20, $"only {permits} of {Many} samples permit");
        Assert.True(denies > Many / 20, $"only {denies} of {Many} samples deny");
    }

    [Fact]
    public void ExplainAgreesWithDecide() => Samples.Case.Sample(
        c =>
        {
            var set = PolicyCompiler.Compile(c.Policies, Samples.Local);
            var decided = AccessDecision.Decide(in c.Request, set, in c.Context);
            var explained = AccessDecision.Explain(in c.Request, set, in c.Context);
            var written = c.Policies.SelectMany(p => p.Rules.Select((_, i) => (p.Id, i)));
            return decided.IsPermit == explained.Decision.IsPermit
                && explained.Rules.Any(r => r.Held) == decided.IsPermit
                && explained.Rules.Select(r => (r.PolicyId, r.Index)).SequenceEqual(written)
                && explained.Rules.All(r => r.Held == (r.Why == "holds"))
                && (!decided.IsPermit || explained.Rules.Any(r => r.Held && (r.PolicyId, r.Index) == (decided.Rule!.PolicyId, decided.Rule.Index)));
        },
        iter: Many,
        print: Samples.Print);

    [Fact]
    public void DecidingTwiceGivesTheSame() => Samples.Case.Sample(
        c =>
        {
            var set = PolicyCompiler.Compile(c.Policies, Samples.Local);
            return AccessDecision.Decide(in c.Request, set, in c.Context) == AccessDecision.Decide(in c.Request, set, in c.Context);
        },
        iter: Many,
        print: Samples.Print);

    private static AccessControlPolicy[] Turned(AccessControlPolicy[] policies, int turn)
    {
        var at = Math.Min(turn, policies.Length);
        return [.. policies[at..].Reverse(), .. policies[..at].Reverse()];
    }
}
