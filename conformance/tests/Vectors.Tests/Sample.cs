namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>A small file of vectors that is right, for tests that break it.</summary>
internal static class Sample
{
    /// <summary>One test of each kind.</summary>
    public const string Good = """
        {
          "algorithm": "Made up for tests",
          "schema": "vector.schema.json",
          "generatorVersion": "1",
          "numberOfTests": 4,
          "header": [ "Made up for tests." ],
          "notes": { "Plain": "Nothing special at all.", "Bad": "Something is wrong." },
          "testGroups": [
            { "type": "derive.km", "clause": "10.3.2", "tests": [
              { "tcId": 1, "comment": "right", "flags": [ "Plain" ], "in": { "ke": "00" }, "steps": { "message": "01" }, "out": { "km": "02" }, "result": "valid" },
              { "tcId": 2, "comment": "wrong", "flags": [ "Bad" ], "in": { "ke": "00" }, "out": { "km": "03" }, "result": "invalid", "of": 1 },
              { "tcId": 3, "comment": "refused", "flags": [ "Bad" ], "in": { "ke": "" }, "out": { "error": "invalid" }, "result": "invalid" },
              { "tcId": 4, "comment": "a reading", "flags": [ "Plain" ], "in": { "ke": "04" }, "out": { "km": "05" }, "result": "acceptable", "pins": { "form": "long" } }
            ] }
          ]
        }
        """;

    /// <summary>The same with one replacement. Throws where there is nothing to replace.</summary>
    public static string With(string right, string wrong) => Good.Contains(right, StringComparison.Ordinal)
        ? Good.Replace(right, wrong, StringComparison.Ordinal)
        : throw new ArgumentException($"The sample has no {right}.", nameof(right));
}
