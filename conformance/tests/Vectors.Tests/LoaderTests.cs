using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>The loader refuses a file in which a vector could not be judged, and names file and tcId.</summary>
public sealed class LoaderTests
{
    [Fact]
    public void AGoodFileIsRead()
    {
        var set = VectorReader.Read("sample.json", Sample.Good);
        Assert.Equal(["sample-1", "sample-2", "sample-3", "sample-4"], set.Vectors.Select(v => v.Id));
        var right = set.Vectors[0];
        Assert.Equal(("derive.km", "10.3.2", "right", VectorResult.Valid), (right.Operation, right.Clause, right.Comment, right.Result));
        Assert.Equal(("{\"ke\":\"00\"}", "{\"message\":\"01\"}", "{\"km\":\"02\"}"), (right.In.ToJsonString(), right.Steps.ToJsonString(), right.Out.ToJsonString()));
        Assert.Equal(("sample-1", null), (set.Vectors[1].Of, set.Vectors[2].Of));
        Assert.Equal("long", set.Vectors[3].Pins["form"]);
        Assert.Equal(VectorResult.Acceptable, set.Vectors[3].Result);
    }

    [Theory]
    [InlineData("\"tcId\": 3", "\"tcId\": 2", 2, "twice")]
    [InlineData("\"of\": 1", "\"of\": 7", 2, "names sample-7")]
    [InlineData("\"of\": 1", "\"of\": 3", 2, "names sample-3")]
    [InlineData("\"of\": 1", "\"of\": \"1\"", 2, "whole number")]
    [InlineData("{ \"km\": \"03\" }", "{ \"km\": \"02\" }", 2, "is the right one")]
    [InlineData("\"of\": 1", "\"of\": 4", 2, "inputs")]
    [InlineData(", \"of\": 1", "", 2, "refuses")]
    [InlineData("{ \"error\": \"invalid\" }", "{ \"error\": \"unsupported\" }", 3, "refuses")]
    [InlineData("{ \"error\": \"invalid\" }", "{ \"valid\": true }", 3, "refuses")]
    [InlineData("{ \"km\": \"05\" }", "{ \"error\": \"invalid\" }", 4, "refuses")]
    [InlineData(", \"pins\": { \"form\": \"long\" }", "", 4, "pins")]
    [InlineData("\"result\": \"valid\"", "\"result\": \"valid\", \"pins\": { \"a\": \"b\" }", 1, "pins")]
    [InlineData("\"result\": \"valid\"", "\"result\": \"good\"", 1, "none of valid")]
    [InlineData("\"flags\": [ \"Bad\" ], \"in\": { \"ke\": \"\" }", "\"flags\": [ \"Odd\" ], \"in\": { \"ke\": \"\" }", 3, "Odd is not explained")]
    [InlineData("\"comment\": \"right\"", "\"remark\": \"right\"", 1, "unknown member remark")]
    [InlineData("\"comment\": \"right\", ", "", 1, "comment is missing")]
    [InlineData("\"in\": { \"ke\": \"04\" }", "\"in\": \"04\"", 4, "object")]
    public void AMistakeInATestNamesFileAndTest(string right, string wrong, long tcId, string says)
    {
        var e = Assert.Throws<VectorException>(() => VectorReader.Read("sample.json", Sample.With(right, wrong)));
        Assert.Equal(("sample.json", tcId), (e.File, e.TcId));
        Assert.StartsWith($"sample.json: tcId {tcId}: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"numberOfTests\": 4", "\"numberOfTests\": 5", "numberOfTests")]
    [InlineData("\"algorithm\": \"Made up for tests\",", "", "algorithm is missing")]
    [InlineData("\"header\": [ \"Made up for tests.\" ]", "\"header\": \"Made up for tests.\"", "list")]
    [InlineData("\"schema\"", "\"scheme\"", "unknown member scheme")]
    [InlineData("\"notes\": {", "\"notes\": { \"Plain\": \"twice\",", "no JSON")]
    [InlineData("\"numberOfTests\": 4,", "\"numberOfTests\": 4,,", "no JSON")]
    public void AMistakeInTheFileNamesTheFile(string right, string wrong, string says)
    {
        var e = Assert.Throws<VectorException>(() => VectorReader.Read("sample.json", Sample.With(right, wrong)));
        Assert.Null(e.TcId);
        Assert.StartsWith("sample.json: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(says, e.Message, StringComparison.Ordinal);
    }
}
