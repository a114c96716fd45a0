using System.Text.Json.Nodes;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Registration of an AE (TS-0001 10.2.2.2): the stem in From is taken, completed or chosen; nobody gets that of another.</summary>
public sealed class RegistrationTests(TestNode node) : IClassFixture<TestNode>
{
    [Theory]
    [InlineData("C", "^C[0-9a-zA-Z]+$")]
    [InlineData(null, "^C[0-9a-zA-Z]+$")]
    [InlineData("S", "^S[0-9a-zA-Z]+$")]
    [InlineData("Cchosen", "^Cchosen$")]
    [InlineData("Schosen", "^Schosen$")]
    public async Task GivesAStem(string? from, string pattern)
    {
        var answer = await RegisterAsync(from);
        Assert.Equal((201, 2001), (answer.Status, answer.Code));
        var stem = answer.Attributes()["aei"]!.GetValue<string>();
        Assert.Matches(pattern, stem);
        Assert.Equal(stem, answer.Attributes()["ri"]!.GetValue<string>());
        Assert.Equal(answer.Body, (await node.RetrieveAsync(stem, stem)).Body);
        Assert.Equal(2002, (await node.DeleteAsync(stem, stem)).Code);
        Assert.Equal(4106, (await node.RetrieveAsync("cse-in", stem)).Code);
    }

    [Fact]
    public async Task ChosenStemsDiffer()
    {
        var (first, second) = (await RegisterAsync("C"), await RegisterAsync("C"));
        Assert.NotEqual(first.Attributes()["aei"]!.GetValue<string>(), second.Attributes()["aei"]!.GetValue<string>());
    }

    [Fact]
    public async Task AStemThatIsTakenIs4117()
    {
        var stem = await node.NewAeAsync();
        var before = (await node.RetrieveAsync(stem, stem)).Body;
        var again = await RegisterAsync(stem);
        Assert.Equal((403, 4117), (again.Status, again.Code));
        Assert.Equal(before, (await node.RetrieveAsync(stem, stem)).Body);
    }

    [Fact]
    public async Task NobodyRegistersAsTheAdministrator() => Assert.Equal(4117, (await RegisterAsync(TestNode.Admin)).Code);

    [Fact]
    public async Task AResourceNameThatIsTakenIs4105()
    {
        var stem = await node.NewAeAsync();
        var answer = await RegisterAsync(node.NewName("Cother"), $$"""{"api": "N", "rr": false, "srv": ["3"], "rn": "{{stem}}"}""");
        Assert.Equal((409, 4105), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("Xstem")]
    [InlineData("c")]
    [InlineData("/C1")]
    [InlineData("//m2msp.example/id-in/C1")]
    [InlineData("/mn1")]
    [InlineData("C1/../C2")]
    [InlineData("C%2f")]
    [InlineData("C a")]
    [InlineData("C*")]
    [InlineData("all")]
    public async Task AStemThatIsNoneIs4000(string from)
    {
        var before = await node.SnapshotAsync();
        var answer = await RegisterAsync(from);
        Assert.Equal((400, 4000), (answer.Status, answer.Code));
        Assert.Equal(before, await node.SnapshotAsync());
    }

    [Theory]
    [InlineData("""{"rr": false, "srv": ["3"]}""")]
    [InlineData("""{"api": "N", "srv": ["3"]}""")]
    [InlineData("""{"api": "N", "rr": false}""")]
    [InlineData("""{"api": "N", "rr": "false", "srv": ["3"]}""")]
    [InlineData("""{"api": "N", "rr": false, "srv": "3"}""")]
    [InlineData("""{"api": "N", "rr": false, "srv": ["3"], "aei": "Cmine"}""")]
    [InlineData("""{"api": "N", "rr": false, "srv": ["3"], "acpi": ["cse-in/nobody"]}""")]
    public async Task ABadContentIs4000(string attributes)
    {
        var stem = node.NewName("Cbad");
        Assert.Equal(4000, (await RegisterAsync(stem, attributes)).Code);
        Assert.Equal(4106, (await node.RetrieveAsync("cse-in", stem)).Code);
    }

    [Fact]
    public async Task ElsewhereThanAtTheBaseIsRefused()
    {
        var container = await node.NewContainerAsync();
        var answer = await node.CreateAsync(container, 2, """{"m2m:ae": {"api": "N", "rr": false, "srv": ["3"]}}""", "Cstray");
        Assert.Equal((403, 4108), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task OneOfTwoHundredGetsAContestedStem()
    {
        var stem = node.NewName("Ccontested");
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => RegisterAsync(stem)));
        Assert.Single(answers, a => a.Code == 2001);
        Assert.Equal(199, answers.Count(a => a.Code == 4117));
    }

    private Task<Answer> RegisterAsync(string? from, string attributes = """{"api": "Ntest", "rr": false, "srv": ["3"]}""") =>
        node.CreateAsync("cse-in", 2, new JsonObject { ["m2m:ae"] = JsonNode.Parse(attributes) }.ToJsonString(), from);
}
