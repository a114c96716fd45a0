using System.Text;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Bad input gets the status code that TS-0004 has for it, and changes nothing.</summary>
public sealed class BadInputTests(TestNode node) : IClassFixture<TestNode>
{
    private const string Container = "application/json;ty=3";

    public static TheoryData<string, string> Bodies => new()
    {
        { "nothing", "" },
        { "blanks", "   " },
        { "broken off", "{\"m2m:cnt\": {\"lbl\": [\"a\"" },
        { "no JSON", "<m2m:cnt/>" },
        { "a value after the value", "{\"m2m:cnt\": {}} {}" },
        { "a comment", "{\"m2m:cnt\": {} /* x */}" },
        { "a trailing comma", "{\"m2m:cnt\": {\"lbl\": [\"a\",]}}" },
        { "a bare word", "{\"m2m:cnt\": {\"mni\": NaN}}" },
        { "an array", "[]" },
        { "a string", "\"m2m:cnt\"" },
        { "null", "null" },
        { "nothing in it", "{}" },
        { "null in it", "{\"m2m:cnt\": null}" },
        { "an array in it", "{\"m2m:cnt\": []}" },
        { "another type's name", "{\"m2m:ae\": {}}" },
        { "no name space", "{\"cnt\": {}}" },
        { "two resources", "{\"m2m:cnt\": {}, \"m2m:acp\": {}}" },
        { "the resource twice", "{\"m2m:cnt\": {}, \"m2m:cnt\": {}}" },
        { "an attribute twice", "{\"m2m:cnt\": {\"mni\": 1, \"mni\": 2}}" },
        { "an attribute twice, once escaped", "{\"m2m:cnt\": {\"mni\": 1, \"\\u006dni\": 2}}" },
        { "an unknown attribute", "{\"m2m:cnt\": {\"nonsense\": 1}}" },
        { "an attribute with a long name", "{\"m2m:cnt\": {\"maxNrOfInstances\": 1}}" },
        { "an attribute in other case", "{\"m2m:cnt\": {\"MNI\": 1}}" },
        { "another type's attribute", "{\"m2m:cnt\": {\"con\": \"x\"}}" },
        { "an attribute that the CSE sets", "{\"m2m:cnt\": {\"ri\": \"mine\"}}" },
        { "a parent", "{\"m2m:cnt\": {\"pi\": \"id-in\"}}" },
        { "a creation time", "{\"m2m:cnt\": {\"ct\": \"20260101T000000\"}}" },
        { "a text for a number", "{\"m2m:cnt\": {\"mni\": \"1\"}}" },
        { "a fraction for a number", "{\"m2m:cnt\": {\"mni\": 1.5}}" },
        { "a negative number", "{\"m2m:cnt\": {\"mni\": -1}}" },
        { "a number beyond all types", "{\"m2m:cnt\": {\"mni\": 1e400}}" },
        { "a number of many digits", "{\"m2m:cnt\": {\"mni\": 99999999999999999999}}" },
        { "a text for a list", "{\"m2m:cnt\": {\"lbl\": \"a\"}}" },
        { "numbers for texts", "{\"m2m:cnt\": {\"lbl\": [1]}}" },
        { "null for a text", "{\"m2m:cnt\": {\"lbl\": [null]}}" },
        { "a list in a list", "{\"m2m:cnt\": {\"lbl\": [[\"a\"]]}}" },
        { "a control character", "{\"m2m:cnt\": {\"lbl\": [\"a\\u0000\"]}}" },
        { "half a surrogate pair", "{\"m2m:cnt\": {\"lbl\": [\"\\ud800\"]}}" },
        { "half a surrogate pair in a name", "{\"m2m:cnt\": {\"\\udc00\": 1}}" },
        { "an empty name", "{\"m2m:cnt\": {\"rn\": \"\"}}" },
        { "a name with a slash", "{\"m2m:cnt\": {\"rn\": \"a/b\"}}" },
        { "a name with an escaped slash", "{\"m2m:cnt\": {\"rn\": \"a%2fb\"}}" },
        { "a name of dots", "{\"m2m:cnt\": {\"rn\": \"..\"}}" },
        { "a name that climbs", "{\"m2m:cnt\": {\"rn\": \"../../etc/passwd\"}}" },
        { "a name that climbs backwards", "{\"m2m:cnt\": {\"rn\": \"..\\\\x\"}}" },
        { "a name with a blank", "{\"m2m:cnt\": {\"rn\": \"a b\"}}" },
        { "a name with a query", "{\"m2m:cnt\": {\"rn\": \"a?fu=1\"}}" },
        { "a name that stands for the base", "{\"m2m:cnt\": {\"rn\": \"-\"}}" },
        { "a number for a name", "{\"m2m:cnt\": {\"rn\": 7}}" },
        { "policies that do not exist", "{\"m2m:cnt\": {\"acpi\": [\"cse-in/nobody\"]}}" },
        { "a policy that climbs", "{\"m2m:cnt\": {\"acpi\": [\"../cse-in/acpAdmin\"]}}" },
        { "something else for a policy", "{\"m2m:cnt\": {\"acpi\": [\"cse-in\"]}}" },
    };

    public static TheoryData<string> Policies =>
    [
        "{}", "{\"pv\": {\"acr\": []}}", "{\"pv\": [], \"pvs\": []}", "{\"pv\": {\"acr\": []}, \"pvs\": {\"acr\": []}}",
        Policy("""{"acor": "all", "acop": 63}"""), Policy("""{"acor": ["all"]}"""), Policy("""{"acop": 63}"""), Policy("""{"acor": [7], "acop": 63}"""),
        Policy("""{"acor": ["all"], "acop": "63"}"""), Policy("""{"acor": ["all"], "acop": 0}"""), Policy("""{"acor": ["all"], "acop": 64}"""),
        Policy("""{"acor": ["all"], "acop": 63, "more": 1}"""), Policy("""{"acor": ["all"], "acop": 63, "acaf": 1}"""),
        Policy("""{"acor": ["all"], "acop": 63, "acco": {}}"""), Policy("""{"acor": ["all"], "acop": 63, "acco": [{"actw": ["* * * * *"]}]}"""),
        Policy("""{"acor": ["all"], "acop": 63, "acco": [{"acip": {"ipv4": ["::1"]}}]}"""),
        Policy("""{"acor": ["all"], "acop": 63, "acco": [{"acip": ["10.0.0.1"]}]}"""),
        Policy("""{"acor": ["all"], "acop": 63, "acco": [{"aclr": {"accr": [91, 0, 1]}}]}"""),
        Policy("""{"acor": ["all"], "acop": 63, "acco": [{"aclr": {"accc": ["Germany"]}}]}"""),
        Policy("""{"acor": ["all"], "acop": 63, "acod": [{"ty": 3}]}"""), Policy("""{"acor": ["all"], "acop": 63, "acod": [{"chty": []}]}"""),
        Policy("null"), Policy("[]"),
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public Task ABadContainerIs4000(string what, string body) => IsRefused(400, 4000, what, () => node.CreateAsync("cse-in", 3, body));

    [Theory]
    [MemberData(nameof(Policies))]
    public Task ABadPolicyIs4000(string attributes) =>
        IsRefused(400, 4000, attributes, () => node.CreateAsync("cse-in", 1, $$$"""{"m2m:acp": {{{attributes}}} }"""));

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task ABadUpdateOfAPolicyIs4000(string attributes)
    {
        if (attributes.Contains("\"acr\": []}}", StringComparison.Ordinal) && !attributes.Contains("pvs", StringComparison.Ordinal))
            return; // An Update may leave pvs as it is and empty pv.
        var policy = await node.NewPolicyAsync("all", 2);
        await IsRefused(400, 4000, attributes, () => node.UpdateAsync(policy, $$$"""{"m2m:acp": {{{attributes}}} }"""));
    }

    [Theory]
    [InlineData("{\"m2m:cnt\": {}}")]
    [InlineData("{\"m2m:cnt\": {\"rn\": \"other\"}}")]
    [InlineData("{\"m2m:cnt\": {\"ri\": \"other\"}}")]
    [InlineData("{\"m2m:cnt\": {\"ty\": 2}}")]
    [InlineData("{\"m2m:cnt\": {\"mni\": 1, \"nonsense\": null}}")]
    [InlineData("{\"m2m:cnt\": {\"mni\": 1, \"mbs\": \"x\"}}")]
    [InlineData("{\"m2m:cnt\": {\"mni\": 1, \"acpi\": [\"cse-in/acpAdmin\"]}}")]
    [InlineData("{\"m2m:ae\": {\"lbl\": [\"x\"]}}")]
    [InlineData("{\"m2m:cnt\": {\"lbl\": [\"\\ud800x\"]}}")]
    public async Task ABadUpdateIs4000(string body)
    {
        var container = await node.NewContainerAsync();
        await IsRefused(400, 4000, body, () => node.UpdateAsync(container, body));
    }

    [Fact]
    public Task OctetsThatAreNoUtf8Are4000() => IsRefused(400, 4000, "invalid UTF-8", () => RawConnection.ExchangeAsync(
        node.Address,
        Head("POST /cse-in", Container, "Content-Length: 27"),
        [.. "{\"m2m:cnt\": {\"lbl\": [\""u8, 0xC0, 0xAF, .. "\"]}}"u8]));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public Task TenThousandLevelsAre4000(string opening) => IsRefused(400, 4000, "depth", () =>
        node.CreateAsync("cse-in", 3, "{\"m2m:cnt\": {\"lbl\": " + string.Concat(Enumerable.Repeat(opening, 10_000))));

    [Fact]
    public Task TenThousandLevelsThatCloseAre4000() => IsRefused(400, 4000, "depth", () =>
        node.CreateAsync("cse-in", 28, "{\"m2m:fcnt\": {\"cnd\": \"x\", \"a\": " + new string('[', 10_000) + new string(']', 10_000) + "}}"));

    [Theory]
    [InlineData("text/plain;ty=3")]
    [InlineData("application/xml;ty=3")]
    [InlineData("application/json2;ty=3")]
    [InlineData("multipart/form-data;ty=3")]
    public Task AnotherMediaTypeIs4015(string type) => IsRefused(415, 4015, type, () =>
        node.SendAsync(HttpMethod.Post, "cse-in", TestNode.Admin, "{\"m2m:cnt\": {}}", type));

    [Theory]
    [InlineData("application/json;ty=0")]
    [InlineData("application/json;ty=-1")]
    [InlineData("application/json;ty=999")]
    [InlineData("application/json;ty=abc")]
    [InlineData("application/json;ty=3;ty=3")]
    [InlineData("application/json;ty=3;ty=1")]
    [InlineData("application/json;ty=99999999999")]
    public Task AResourceTypeThatThereIsNotIs4000(string type) => IsRefused(400, 4000, type, () =>
        RawConnection.ExchangeAsync(node.Address, Head("POST /cse-in", type, "Content-Length: 15"), "{\"m2m:cnt\": {}}"u8.ToArray()));

    /// <summary>Types that exist and are not hosted: node, mgmtObj, locationPolicy.</summary>
    [Theory]
    [InlineData(14)]
    [InlineData(13)]
    [InlineData(10)]
    public Task AResourceTypeThatIsNotHostedIs5001(int type) => IsRefused(501, 5001, "type " + type, () => node.CreateAsync("cse-in", type, "{\"m2m:x\": {}}"));

    [Theory]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public Task AMethodWithoutOperationIs4005(string method) => IsRefused(405, 4005, method, () =>
        RawConnection.ExchangeAsync(node.Address, Head(method + " /cse-in", Container)));

    [Fact]
    public Task WithoutRequestIdentifierItIs4000() => IsRefused(400, 4000, "no X-M2M-RI", () =>
        RawConnection.ExchangeAsync(node.Address, "GET /cse-in HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RVI: 3\n\n"));

    [Theory]
    [InlineData("X-M2M-Origin: CAdmin")]
    [InlineData("X-M2M-Origin: CEvil")]
    [InlineData("X-M2M-RI: again")]
    [InlineData("X-M2M-RVI: 3")]
    public Task AHeaderThatStandsTwiceIs4000(string header) => IsRefused(400, 4000, header, () =>
        RawConnection.ExchangeAsync(node.Address, Head("DELETE /cse-in/acpAdmin", Container, header)));

    [Theory]
    [InlineData("0")]
    [InlineData("99")]
    [InlineData("three")]
    public Task AReleaseThatThereIsNotIs4001(string release) => IsRefused(501, 4001, release, () => RawConnection.ExchangeAsync(
        node.Address, $"GET /cse-in HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RI: r\nX-M2M-RVI: {release}\n\n"));

    [Theory]
    [InlineData("cse-in?rcn=99")]
    [InlineData("cse-in?rcn=x")]
    [InlineData("cse-in?rcn=")]
    [InlineData("cse-in?rcn=1&rcn=4")]
    [InlineData("cse-in?fu=9")]
    [InlineData("cse-in?fu=1&fu=1")]
    [InlineData("cse-in?fu=1&ty=x")]
    [InlineData("cse-in?fu=1&lvl=-1")]
    [InlineData("cse-in?fu=1&lim=all")]
    [InlineData("cse-in?fu=1&lim=1&lim=2")]
    [InlineData("cse-in?fu=1&lim=99999999999")]
    [InlineData("cse-in?=1")]
    [InlineData("cse-in?rcn")]
    public Task ABadParameterIs4000(string target) => IsRefused(400, 4000, target, () => node.RetrieveAsync(target));

    [Fact]
    public Task AFilterInACreateIs4000() => IsRefused(400, 4000, "fu", () => node.CreateAsync("cse-in?fu=1", 3, "{\"m2m:cnt\": {}}"));

    [Fact]
    public Task AFloodOfParametersIs4000() => IsRefused(400, 4000, "flood", () =>
        node.RetrieveAsync("cse-in?fu=1" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"&a{i}=1"))));

    [Fact]
    public async Task ANameThatIsTakenIs4105()
    {
        var container = await node.NewContainerAsync();
        var name = container.Split('/')[^1];
        await IsRefused(409, 4105, name, () => node.CreateAsync("cse-in", 3, $$$"""{"m2m:cnt": {"rn": "{{{name}}}"}}"""));
    }

    [Theory]
    [InlineData(2, 403, 4108)]
    [InlineData(4, 403, 4108)]
    [InlineData(16, 403, 4108)]
    public async Task AChildThatMayNotStandThereIs4108(int type, int status, int code)
    {
        var container = await node.NewContainerAsync();
        var body = type switch
        {
            2 => "{\"m2m:ae\": {\"api\": \"N\", \"rr\": false, \"srv\": [\"3\"]}}",
            16 => "{\"m2m:csr\": {\"csi\": \"/x\", \"cb\": \"//y/x/z\", \"rr\": false, \"srv\": [\"3\"]}}",
            _ => "{\"m2m:cin\": {\"con\": \"x\"}}",
        };
        await IsRefused(status, code, body, () => node.CreateAsync(type == 4 ? "cse-in" : container, type, body));
    }

    private static string Policy(string rule) => $$$"""{"pv": {"acr": [{{{rule}}}]}, "pvs": {"acr": [{"acor": ["CAdmin"], "acop": 63}]}}""";

    private static string Head(string requestLine, string type, params string[] more) =>
        $"{requestLine} HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RI: raw\nX-M2M-RVI: 3\nContent-Type: {type}\n"
        + string.Concat(more.Select(m => m + "\n")) + "\n";

    private async Task IsRefused(int status, int code, string what, Func<Task<Answer>> send)
    {
        var before = await node.SnapshotAsync();
        var answer = await send();
        Assert.True((status, code, "") == (answer.Status, answer.Code, answer.Body), $"{what}: {answer}");
        Assert.Equal(before, await node.SnapshotAsync());
    }
}
