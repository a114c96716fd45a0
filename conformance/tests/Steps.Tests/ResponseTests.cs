using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Steps.Tests;

/// <summary>Reading an answer of which nothing is certain: what is of another kind than expected is not there, and nothing throws.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("\"m2m:ae\"")]
    [InlineData("[]")]
    [InlineData("""[{"m2m:ae":{"aei":"C1"}}]""")]
    [InlineData("{}")]
    [InlineData("""{"m2m:ae":null}""")]
    [InlineData("""{"m2m:ae":5}""")]
    [InlineData("""{"m2m:ae":"aei"}""")]
    [InlineData("""{"m2m:ae":[]}""")]
    [InlineData("""{"m2m:ae":[{"aei":"C1"}]}""")]
    [InlineData("""{"m2m:cnt":{"aei":"C1"}}""")]
    public void WithoutARepresentationThereIsNoAttribute(string content)
    {
        var response = Answered(content);
        Assert.Null(response.Representation("m2m:ae"));
        Assert.Null(response.Attribute("m2m:ae", "aei"));
    }

    [Theory]
    [InlineData("""{"m2m:ae":{}}""", null)]
    [InlineData("""{"m2m:ae":{"aei":null}}""", null)]
    [InlineData("""{"m2m:ae":{"aei":"C1"}}""", "\"C1\"")]
    [InlineData("""{"m2m:ae":{"aei":7}}""", "7")]
    [InlineData("""{"m2m:ae":{"aei":["C1"]}}""", "[\"C1\"]")]
    public void AnAttributeIsGivenAsItStands(string content, string? attribute)
    {
        var response = Answered(content);
        Assert.NotNull(response.Representation("m2m:ae"));
        Assert.Equal(attribute, response.Attribute("m2m:ae", "aei")?.ToJsonString());
    }

    private static Response Answered(string content) => new() { Outcome = Outcome.Answered, StatusCode = 2000, Content = JsonNode.Parse(content) };
}
