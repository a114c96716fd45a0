using NJsonSchema;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>The schema against every file of vectors, and against files with one mistake each: a keyword that the validator passed over would show.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vectors");
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Folder, "vector.schema.json")));

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Where(f => f != "vector.schema.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryFileFollowsTheSchema(string name) => Assert.Empty(await ProblemsAsync(File.ReadAllText(Path.Combine(Folder, name))));

    [Fact]
    public async Task TheFileThatTheMistakesStartFromIsGood() => Assert.Empty(await ProblemsAsync(Sample.Good));

    [Theory]
    [InlineData("\"algorithm\": \"Made up for tests\",", "", "algorithm missing")]
    [InlineData("\"algorithm\": \"Made up for tests\"", "\"algorithm\": \"short\"", "minLength")]
    [InlineData("\"schema\": \"vector.schema.json\"", "\"schema\": \"other.json\"", "another schema")]
    [InlineData("\"generatorVersion\": \"1\"", "\"generatorVersion\": \"one\"", "pattern of the version")]
    [InlineData("\"generatorVersion\": \"1\"", "\"generatorVersion\": 1", "a number instead of a text")]
    [InlineData("\"numberOfTests\": 4", "\"numberOfTests\": 0", "minimum")]
    [InlineData("\"numberOfTests\": 4", "\"numberOfTests\": 4.5", "whole number")]
    [InlineData("\"header\": [ \"Made up for tests.\" ]", "\"header\": []", "minItems")]
    [InlineData("\"notes\": {", "\"notes\": { \"Odd\": 1,", "additionalProperties of the notes")]
    [InlineData("\"notes\": { \"Plain\": \"Nothing special at all.\", \"Bad\": \"Something is wrong.\" }", "\"notes\": {}", "minProperties")]
    [InlineData("\"notes\"", "\"more\": 1, \"notes\"", "additionalProperties")]
    [InlineData("\"type\": \"derive.km\"", "\"type\": \"derive.kn\"", "unknown operation")]
    [InlineData("\"clause\": \"10.3.2\"", "\"clause\": \"ten\"", "pattern of the clause")]
    [InlineData("\"clause\": \"10.3.2\", ", "", "clause missing")]
    [InlineData("\"tcId\": 1", "\"tcId\": 0", "minimum of the tcId")]
    [InlineData("\"tcId\": 1, ", "", "tcId missing")]
    [InlineData("\"comment\": \"right\", ", "", "comment missing")]
    [InlineData("\"flags\": [ \"Plain\" ], \"in\": { \"ke\": \"00\" }", "\"flags\": [], \"in\": { \"ke\": \"00\" }", "no flag")]
    [InlineData("\"flags\": [ \"Plain\" ], \"in\": { \"ke\": \"00\" }", "\"flags\": [ \"Plain\", \"Plain\" ], \"in\": { \"ke\": \"00\" }", "uniqueItems")]
    [InlineData("\"flags\": [ \"Plain\" ], \"in\": { \"ke\": \"00\" }", "\"flags\": [ \"not plain\" ], \"in\": { \"ke\": \"00\" }", "pattern of a flag")]
    [InlineData("\"in\": { \"ke\": \"04\" }", "\"in\": {}", "no input")]
    [InlineData("\"in\": { \"ke\": \"04\" }", "\"in\": { \"K e\": \"04\" }", "a member with a name that none has")]
    [InlineData("\"out\": { \"km\": \"02\" }, ", "", "out missing")]
    [InlineData("\"steps\": { \"message\": \"01\" }", "\"steps\": []", "steps as a list")]
    [InlineData("\"result\": \"valid\"", "\"result\": \"good\"", "unknown result")]
    [InlineData("\"result\": \"valid\"", "\"result\": \"valid\", \"of\": 1", "of beside valid")]
    [InlineData("\"result\": \"valid\"", "\"result\": \"valid\", \"pins\": { \"a\": \"b\" }", "pins beside valid")]
    [InlineData("\"of\": 1", "\"of\": \"1\"", "of as a text")]
    [InlineData(", \"of\": 1", "", "a mistake without of is no refusal")]
    [InlineData("{ \"error\": \"invalid\" }", "{ \"error\": \"unsupported\" }", "another error")]
    [InlineData("{ \"error\": \"invalid\" }", "{ \"matches\": true }", "a refusal that agrees")]
    [InlineData("{ \"error\": \"invalid\" }", "{ \"error\": \"invalid\", \"same\": false }", "maxProperties")]
    [InlineData(", \"pins\": { \"form\": \"long\" }", "", "acceptable without pins")]
    [InlineData("{ \"form\": \"long\" }", "{ \"form\": 1 }", "a pin that is a number")]
    [InlineData("{ \"form\": \"long\" }", "{}", "no pin")]
    public async Task AMistakeIsFound(string right, string wrong, string mistake) =>
        Assert.True((await ProblemsAsync(Sample.With(right, wrong))).Count > 0, mistake);

    private static async Task<IReadOnlyList<string>> ProblemsAsync(string json) => [.. (await Schema).Validate(json).Select(e => e.ToString())];
}
