using NJsonSchema;
using OneM2M.Conformance.Catalogue.Tests.Data;

namespace OneM2M.Conformance.Catalogue.Tests;

/// <summary>The schema against every file of requirements, and against entries with one mistake each: a keyword that the validator passed over would show.</summary>
public sealed class SchemaTests
{
    private const string Good = """
        requirements:
        - id: REQ-ACP-001
          doc: TS-0003
          clause: "7.1.3"
          modality: shall
          shalls: 0
          roles: [hosting-cse]
          needs: [acp]
          function: authorization
          protects: [authorization]
          says: "A rule in words of our own."
          verify: [scenario]
        """;

    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(CopiedFiles.Text("catalogue/requirement.schema.json"));

    public static TheoryData<string> RequirementFiles => [.. CopiedFiles.Below("catalogue/requirements", ".yaml")];

    [Theory]
    [MemberData(nameof(RequirementFiles))]
    public async Task EveryFileFollowsTheSchema(string path) => Assert.Empty(await ProblemsAsync(CopiedFiles.Text(path)));

    [Fact]
    public async Task TheEntryThatTheMistakesStartFromIsGood() => Assert.Empty(await ProblemsAsync(Good));

    [Theory]
    [InlineData("id: REQ-ACP-001", "id: REQ-ACP-1", "pattern of the id")]
    [InlineData("id: REQ-ACP-001", "id: 7.1.3-01", "a clause number as id")]
    [InlineData("doc: TS-0003", "doc: TS-0099", "unknown document")]
    [InlineData("clause: \"7.1.3\"", "clause: 7.1", "a number instead of a text")]
    [InlineData("clause: \"7.1.3\"", "clause: \"seven\"", "pattern of the clause")]
    [InlineData("modality: shall", "modality: must", "unknown modality")]
    [InlineData("shalls: 0", "shalls: -1", "minimum")]
    [InlineData("shalls: 0", "shalls: 21", "maximum")]
    [InlineData("shalls: 0", "shalls: many", "type")]
    [InlineData("shalls: 0", "shalls: 0.5", "whole number")]
    [InlineData("roles: [hosting-cse]", "roles: []", "minItems")]
    [InlineData("roles: [hosting-cse]", "roles: [hosting-cse, hosting-cse]", "uniqueItems")]
    [InlineData("roles: [hosting-cse]", "roles: [host]", "unknown role")]
    [InlineData("needs: [acp]", "needs: [apc]", "unknown capability")]
    [InlineData("needs: [acp]", "needs: acp", "no list")]
    [InlineData("function: authorization", "function: magic", "unknown function")]
    [InlineData("protects: [authorization]", "protects: [money]", "unknown good")]
    [InlineData("says: \"A rule in words of our own.\"", "says: \"Short.\"", "minLength")]
    [InlineData("verify: [scenario]", "verify: [prayer]", "unknown way")]
    [InlineData("verify: [scenario]", "verify: []", "no way")]
    [InlineData("verify: [scenario]", "verify: [inspection]", "inspection without a reason")]
    [InlineData("verify: [scenario]", "verify: [untestable]", "untestable without a reason")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  reason: \"There is none, since a scenario judges it.\"", "a reason where there is a scenario")]
    [InlineData("verify: [scenario]", "verify: [inspection]\n  reason: \"too short\"", "a reason that is none")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  color: red", "additionalProperties")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  since: \"9\"", "unknown release")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  at: x", "minLength of the place")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  ambiguity: { defect: SD-1, reading: abc, alternative: abc }", "pattern of the defect")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  ambiguity: { defect: SD-001, reading: abc }", "alternative missing")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  ambiguity: { defect: SD-001, reading: abc, alternative: abc, more: 1 }", "additionalProperties of the ambiguity")]
    [InlineData("requirements:", "requirement:", "unknown key at the top")]
    public async Task AMistakeIsFound(string right, string wrong, string mistake)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        Assert.True((await ProblemsAsync(Good.Replace(right, wrong, StringComparison.Ordinal))).Count > 0, mistake);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("doc")]
    [InlineData("clause")]
    [InlineData("modality")]
    [InlineData("shalls")]
    [InlineData("roles")]
    [InlineData("needs")]
    [InlineData("function")]
    [InlineData("protects")]
    [InlineData("says")]
    [InlineData("verify")]
    public async Task AMissingKeyIsFound(string key)
    {
        var lines = Good.Split('\n').Select(l => l.Contains(" " + key + ":", StringComparison.Ordinal) ? (l.StartsWith("- ", StringComparison.Ordinal) ? "- at: \"Table 1\"" : "") : l);
        Assert.NotEmpty(await ProblemsAsync(string.Join('\n', lines.Where(l => l.Length > 0))));
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(string yaml) => [.. (await Schema).Validate(YamlAsJson.Convert(yaml)).Select(e => e.ToString())];
}
