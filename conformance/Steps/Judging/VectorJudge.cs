using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>Asks an implementation for the operation of a vector and judges the answer by the vector.</summary>
public sealed class VectorJudge(Session session, Judge judge)
{
    private Vector? _vector;
    private Computation? _answer;

    /// <summary>
    /// Asks with the inputs of <paramref name="vector"/>. Ends the scenario where the implementation lists no such operation, where the
    /// target file does not pin what the standard leaves open, and where nothing came that could be judged.
    /// </summary>
    public async Task AskAsync(Vector vector)
    {
        _vector = vector;
        var computations = session.Computations ?? throw new NotApplicableException("the target file names no shim that could be asked for " + vector.Operation);
        if (!computations.Operations.Contains(vector.Operation))
            throw new NotApplicableException($"{computations.Name} does not list the operation {vector.Operation}");
        foreach (var (name, value) in vector.Pins)
            DemandPin(name, value);
        _answer = await computations.ComputeAsync(vector.Operation, vector.In, session.Stopping);
        judge.Add(new Evidence("computation", $"{vector.Operation}, vector {vector.Id} → {Seen(_answer)}", ComputationMask.Members(vector.In), Shown(_answer), $"ts0003 vectors --request {vector.Id}"));
        if (_answer.Outcome == ComputationOutcome.Unsupported)
            throw new NotApplicableException($"{computations.Name} does not support this {vector.Operation}: {ComputationMask.Line(_answer.Fault!)}");
        if (_answer.Outcome == ComputationOutcome.Broken)
            throw new PreconditionNotMetException(ComputationMask.Line(_answer.Fault!));
    }

    /// <summary>
    /// As <see cref="AskAsync(Vector)"/>; where the first vector is not read as an identifier, the second is asked for, and it alone is judged.
    /// </summary>
    public async Task AskEitherAsync(Vector first, Vector second)
    {
        await AskAsync(first);
        if (!IsRead(Asked().Answer))
            await AskAsync(second);
    }

    /// <summary>Every value, intermediate ones first, is the one of the vector. What reads or matches nothing may as well be refused.</summary>
    public void ExpectValues()
    {
        var (vector, answer) = Asked();
        DemandKind(vector, !IsRefusal(vector) && vector.Of is null, "says which values are right");
        if (answer.Outcome == ComputationOutcome.Refused)
        {
            judge.Expect(
                $"{vector.Operation} accepts the inputs of vector {vector.Id} ({Place(vector)})", "values", Seen(answer), met: IsFalse(vector.Out["valid"]) || IsFalse(vector.Out["matches"]));
            return;
        }

        if (answer.Values["steps"] is { } steps and not JsonObject)
        {
            judge.Expect(
                $"{vector.Operation} ({Place(vector)})", "steps = an object of intermediate values, or none", "steps = " + ComputationMask.Value("steps", steps), met: false);
            return;
        }

        var difference = VectorComparison.First(vector, answer.Steps, answer.Values);
        judge.Expect(
            $"{vector.Operation} ({Place(vector)}): {vector.Comment}",
            difference is null ? "the values of the vector" : Value(difference, difference.Expected),
            difference is null ? "the values of the vector" : Value(difference, difference.Seen) + Mistake(vector, answer),
            difference is null);
    }

    /// <summary>The inputs are refused as invalid.</summary>
    public void ExpectRefusal()
    {
        var (vector, answer) = Asked();
        DemandKind(vector, IsRefusal(vector), "says that the inputs are refused");
        judge.Expect(
            $"{vector.Operation} refuses {vector.Comment} ({Place(vector)})", "refused as invalid", Seen(answer), answer.Outcome == ComputationOutcome.Refused);
    }

    /// <summary>
    /// As <see cref="ExpectValues"/> for a vector that finds no such identifier; where <paramref name="defect"/> lets it be one, that is
    /// tolerated.
    /// </summary>
    public void ExpectValuesUnless(string defect)
    {
        var (vector, answer) = Asked();
        DemandKind(vector, vector.Out["valid"] is not null && vector.Result == VectorResult.Invalid, "is read as no identifier");
        if (!IsRead(answer))
        {
            ExpectValues();
            return;
        }

        ExpectKinds(vector, answer);
        judge.Tolerate(defect);
        judge.Expect($"{vector.Operation} ({Place(vector)})", "no such identifier, or one by the other reading of " + defect, "read as one", met: true);
    }

    /// <summary>As <see cref="ExpectValues"/>; where <paramref name="defect"/> lets the inputs be refused, or not be read, that is tolerated.</summary>
    public void ExpectValuesOrRefusal(string defect)
    {
        var (vector, answer) = Asked();
        if (answer.Outcome != ComputationOutcome.Refused && !(answer.Outcome == ComputationOutcome.Computed && IsFalse(answer.Values["valid"])))
        {
            ExpectValues();
            return;
        }

        DemandKind(vector, vector.Result != VectorResult.Invalid, "says which values are right");
        judge.Tolerate(defect);
        judge.Expect($"{vector.Operation} ({Place(vector)})", "the values of the vector, or refused by the other reading of " + defect, Seen(answer), met: true);
    }

    /// <summary>As <see cref="ExpectRefusal"/>; where <paramref name="defect"/> lets something be computed, that is tolerated.</summary>
    public void ExpectRefusalUnless(string defect)
    {
        var (vector, answer) = Asked();
        DemandKind(vector, IsRefusal(vector), "says that the inputs are refused");
        if (answer.Outcome == ComputationOutcome.Computed)
        {
            ExpectKinds(vector, answer);
            judge.Tolerate(defect);
        }

        judge.Expect(
            $"{vector.Operation} ({Place(vector)})", "refused as invalid, or the other reading of " + defect, Seen(answer),
            answer.Outcome is ComputationOutcome.Refused or ComputationOutcome.Computed);
    }

    /// <summary>As <see cref="ExpectValues"/>, where a feature says the decision of the vector itself.</summary>
    public void ExpectDecision(string decision)
    {
        var (vector, _) = Asked();
        DemandKind(vector, (string?)vector.Out["decision"] == decision, $"decides {decision}");
        ExpectValues();
    }

    /// <summary>As <see cref="ExpectDecision"/>; where <paramref name="defect"/> lets the policy be refused, that is tolerated.</summary>
    public void ExpectDecisionOrRefusal(string decision, string defect)
    {
        var (vector, _) = Asked();
        DemandKind(vector, (string?)vector.Out["decision"] == decision, $"decides {decision}");
        ExpectValuesOrRefusal(defect);
    }

    /// <summary>As <see cref="ExpectRefusal"/>; where <paramref name="defect"/> lets the policy be taken, a denial is tolerated and nothing else.</summary>
    public void ExpectRefusalOrDenial(string defect)
    {
        var (vector, answer) = Asked();
        DemandKind(vector, IsRefusal(vector), "says that the inputs are refused");
        var denied = answer.Outcome == ComputationOutcome.Computed && answer.Values["decision"] is JsonValue value && value.TryGetValue<string>(out var text) && text == "deny";
        if (denied)
            judge.Tolerate(defect);
        judge.Expect(
            $"{vector.Operation}: {vector.Comment} ({Place(vector)})", "refused as invalid, or denied", denied ? "denied" : Seen(answer), denied || answer.Outcome == ComputationOutcome.Refused);
    }

    /// <summary>The results are not those that the mistake of the vector gives.</summary>
    public void ExpectOtherThanMistake()
    {
        var (vector, answer) = Asked();
        DemandKind(vector, vector.Of is not null, "shows what a mistake gives");
        var refused = answer.Outcome == ComputationOutcome.Refused || (IsFalse(answer.Values["valid"]) && vector.Out["valid"] is not null && !IsFalse(vector.Out["valid"]));
        if (refused)
            throw new PreconditionNotMetException($"{Seen(answer)}, though nothing is wrong with the inputs of vector {vector.Id}: what it would give is not known");
        ExpectKinds(vector, answer);
        var made = answer.Outcome == ComputationOutcome.Computed && VectorComparison.HasResultsOf(vector, answer.Values);
        judge.Expect(
            $"{vector.Operation}: not {vector.Comment} ({Place(vector)})", "another value than this mistake gives", made ? "exactly the value of this mistake" : "another value", !made);
    }

    /// <summary>Only an answer that is one can be another than that of a mistake.</summary>
    private void ExpectKinds(Vector vector, Computation answer)
    {
        var wrong = AnswerKinds.FirstWrong(vector, answer.Values);
        judge.Expect(
            $"{vector.Operation} answers with values of the kinds of docs/shim.md ({Place(vector)})", "such values",
            wrong is null ? "such values" : $"{wrong} = {ComputationMask.Value(wrong, answer.Values[wrong])}", wrong is null);
    }

    private (Vector Vector, Computation Answer) Asked() =>
        (_vector ?? throw new InvalidOperationException("A Then stands before any When."), _answer ?? throw new InvalidOperationException("Nothing was asked."));

    private void DemandPin(string name, string value)
    {
        var profile = session.Cse.Profile;
        if (profile.IsPinned(name, value))
            return;
        throw new NotApplicableException(profile.Pins!.TryGetValue(name, out var pinned)
            ? $"the target file pins {name} to {string.Join(", ", pinned)}, not to {value}"
            : $"the standard leaves {name} open; where the implementation uses \"{value}\", the target file pins it: shim: {{ pins: {{ {name}: {value} }} }}");
    }

    /// <summary>"TS-0003 10.3.2"; a clause of another document names it.</summary>
    private static string Place(Vector vector) => vector.Clause.StartsWith("TS-", StringComparison.Ordinal) ? vector.Clause : "TS-0003 " + vector.Clause;

    private static bool IsRead(Computation answer) =>
        answer.Outcome == ComputationOutcome.Computed && answer.Values["valid"] is JsonValue valid && valid.TryGetValue<bool>(out var read) && read;

    private static bool IsFalse(JsonNode? value) => value?.GetValueKind() == System.Text.Json.JsonValueKind.False;

    private static bool IsRefusal(Vector vector) => vector.Out["error"] is not null;

    private static void DemandKind(Vector vector, bool met, string kind)
    {
        if (!met)
            throw new InvalidOperationException($"Vector {vector.Id} is not one that {kind}.");
    }

    /// <summary>"identifier = 66692e… (the first value that differs, an intermediate one)".</summary>
    private static string Value(Difference difference, JsonNode? value) =>
        $"{difference.Name} = {ComputationMask.Value(difference.Name, value)}" + (difference.IsStep ? " (the first value that differs, an intermediate one)" : "");

    /// <summary>Where a known mistake gives exactly what came, which one.</summary>
    private static string Mistake(Vector vector, Computation answer) =>
        VectorCatalogue.MistakesOf(vector).FirstOrDefault(m => VectorComparison.HasResultsOf(m, answer.Values)) is { } mistake
            ? $"; the result is that of a known mistake: {mistake.Comment} ({mistake.Id})"
            : "";

    private static string Seen(Computation answer) => answer.Outcome switch
    {
        ComputationOutcome.Computed => "computed",
        ComputationOutcome.Refused => "refused as invalid: " + ComputationMask.Line(answer.Fault ?? ""),
        ComputationOutcome.Unsupported => "not supported",
        _ => ComputationMask.Line(answer.Fault ?? "nothing that could be judged"),
    };

    private static string Shown(Computation answer) => answer.Outcome == ComputationOutcome.Computed
        ? ComputationMask.Members(answer.Values)
        : ComputationMask.Line(answer.Received ?? answer.Fault ?? "");
}
