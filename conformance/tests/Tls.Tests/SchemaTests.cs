using NJsonSchema;
using OneM2M.Conformance.Cli;

namespace OneM2M.Conformance.Tls.Tests;

/// <summary>The JSON of `ts0003 tls` is what its schema says, and the schema says something.</summary>
public sealed class SchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "tls.schema.json")));

    /// <summary>Asserts that <paramref name="json"/> is as the schema says.</summary>
    internal static async Task HoldsAsync(string json) => Assert.Empty((await Schema.Value).Validate(json));

    [Theory]
    [InlineData("\"schema\": \"1\"", "\"schema\": \"2\"")]
    [InlineData("\"hellos\": 0", "\"hellos\": \"0\"")]
    [InlineData("\"transport\": \"tls\"", "\"transport\": \"tcp\"")]
    [InlineData("\"remarks\"", "\"remark\"")]
    public async Task AnythingElseBreaksIt(string part, string instead)
    {
        var output = new StringWriter();
        await Application.RunAsync(["tls", "127.0.0.1:1", "--json"], output, new StringWriter());
        var json = output.ToString();
        Assert.Contains(part, json, StringComparison.Ordinal);
        Assert.Empty((await Schema.Value).Validate(json));
        Assert.NotEmpty((await Schema.Value).Validate(json.Replace(part, instead, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ARowWithAnotherWordBreaksIt()
    {
        const string Row = """{"topic": "suite", "name": "TLS_PSK_WITH_AES_128_CCM_8", "version": "DTLS 1.2", "code": 49320, "presence": "there", "seen": "chosen", "keyExchange": null, "encryptThenMac": null, "word": "WORD", "clause": "10.2.2", "note": "", "danger": null}""";
        const string Whole = """{"schema": "1", "endpoint": "a:1", "transport": "dtls", "reachable": true, "speaksTls": true, "complete": true, "hellos": 3, "durationMs": 1, "breaches": 0, "rows": [ROW], "remarks": []}""";
        var json = Whole.Replace("ROW", Row, StringComparison.Ordinal);
        Assert.Empty((await Schema.Value).Validate(json.Replace("WORD", "requiredThere", StringComparison.Ordinal)));
        Assert.NotEmpty((await Schema.Value).Validate(json.Replace("WORD", "fine", StringComparison.Ordinal)));
    }
}
