namespace OneM2M.Conformance.Catalogue.Tests;

/// <summary>What the loader says of a file that is wrong: the exact place, what was found, what is expected.</summary>
public sealed class LoaderTests : IDisposable
{
    private const string Good = """
        requirements:
        - id: REQ-ACP-001
          doc: TS-0003
          clause: "7.1.3"
          modality: shall
          roles: [hosting-cse]
          needs: [acp]
          function: authorization
          protects: [authorization]
          says: A rule in words of our own.
          verify: [scenario]
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ts0003-catalogue-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void AGoodFileIsRead()
    {
        var requirement = Assert.Single(Load(Good).All);
        Assert.Equal(("REQ-ACP-001", "7.1.3", Modality.Shall, 0), (requirement.Id, requirement.Clause, requirement.Modality, requirement.Shalls));
        Assert.Equal("A rule in words of our own.", requirement.Says);
    }

    [Theory]
    [InlineData("requirements:", "requirments:", "a.yaml:1:1: unknown key \"requirments\"; nearest known: requirements")]
    [InlineData("modality: shall", "modallity: shall", "a.yaml:5:3: unknown key \"modallity\"; nearest known: modality")]
    [InlineData("modality: shall", "modality: must", "a.yaml:5:13: \"modality\": \"must\" is none of shall, should, may")]
    [InlineData("modality: shall", "modality: 1", "a.yaml:5:13: \"modality\": \"1\" is none of shall, should, may")]
    [InlineData("id: REQ-ACP-001", "id: REQ-ACP-1", "a.yaml:2:7: \"id\": \"REQ-ACP-1\" is no id; REQ-, two to five capital letters, a hyphen and three digits are expected")]
    [InlineData("doc: TS-0003", "doc: TS-0099", "a.yaml:3:8: \"doc\": \"TS-0099\" is none of TS-0001, TS-0003, TS-0004")]
    [InlineData("  doc: TS-0003\n", "", "a.yaml:2:3: the key \"doc\" is missing")]
    [InlineData("clause: \"7.1.3\"", "clause: \"\"", "a.yaml:4:11: \"clause\" has to be a text that is not empty")]
    [InlineData("clause: \"7.1.3\"", "clause: [7.1.3]", "a.yaml:4:11: \"clause\" has to be a text that is not empty")]
    [InlineData("roles: [hosting-cse]", "roles: hosting-cse", "a.yaml:6:10: \"roles\" has to be a list")]
    [InlineData("roles: [hosting-cse]", "roles: [{ a: b }]", "a.yaml:6:11: \"roles\" has to be a list of texts")]
    [InlineData("verify: [scenario]", "verify: []", "a.yaml:11:11: \"verify\": one or more of scenario, shim, analyzer, inspection, untestable are expected")]
    [InlineData("verify: [scenario]", "verify: [prayer]", "a.yaml:11:11: \"verify\": \"prayer\" is none of scenario, shim, analyzer, inspection, untestable")]
    [InlineData("verify: [scenario]", "verify: [inspection]", "a.yaml:11:11: \"verify\": inspection and untestable need a reason")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  shalls: -1", "a.yaml:12:11: \"shalls\": a number that is not negative is expected")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  ambiguity: SD-004", "a.yaml:12:14: a mapping of keys to values is expected")]
    [InlineData("verify: [scenario]", "verify: [scenario]\n  ambiguity: { defect: SD-004, reading: one }", "a.yaml:12:14: the key \"alternative\" is missing")]
    [InlineData("verify: [scenario]", "verify: &v [scenario]", "a.yaml:11:11: anchors and aliases are not used here: write the entry out")]
    public void AMistakeIsToldWithItsPlace(string right, string wrong, string message)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var thrown = Assert.Throws<CatalogueException>(() => Load(Good.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal(message, thrown.Message);
    }

    [Theory]
    [InlineData("", "a.yaml:1:1: one YAML document is expected")]
    [InlineData("a: 1\n---\na: 2\n", "a.yaml:1:1: one YAML document is expected")]
    [InlineData("just a text", "a.yaml:1:1: a mapping of keys to values is expected")]
    [InlineData("requirements:\n- a text", "a.yaml:2:3: a mapping of keys to values is expected")]
    public void AFileOfAnotherKindIsRefused(string text, string message) =>
        Assert.Equal(message, Assert.Throws<CatalogueException>(() => Load(text)).Message);

    [Theory]
    [InlineData("requirements: [ }", 1)]
    [InlineData("requirements:\n- id: \"x\" y", 2)]
    [InlineData("requirements:\n- id: x\n  id: y", 3)]
    public void WhatIsNoYamlIsToldWithItsLine(string text, int line)
    {
        var thrown = Assert.Throws<CatalogueException>(() => Load(text));
        Assert.Equal(line, thrown.Line);
        Assert.StartsWith($"a.yaml:{line}:", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("not YAML", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIdThatStandsTwiceIsToldWhereItStandsAgain()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "b.yaml"), "# another file\n" + Good);
        Assert.Equal("b.yaml:3:7: \"id\": REQ-ACP-001 stands twice in the catalogue", Assert.Throws<CatalogueException>(() => Load(Good)).Message);
    }

    [Fact]
    public void AFileWithoutBoundsIsNotRead()
    {
        var thrown = Assert.Throws<CatalogueException>(() => Load(Good + "\n#" + new string('x', 1024 * 1024)));
        Assert.Contains("a catalogue file has at most 1048576", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDigestFollowsEveryChange() => Assert.NotEqual(Load(Good).Sha256, Load(Good + "\n# a remark\n").Sha256);

    private RequirementCatalogue Load(string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.yaml"), text);
        return RequirementCatalogue.Load(_folder.FullName);
    }
}
