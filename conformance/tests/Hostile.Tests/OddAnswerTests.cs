using OneM2M.Conformance.Hostile.Tests.Endpoints;
using OneM2M.Conformance.Verdicts;
using WireMock;

namespace OneM2M.Conformance.Hostile.Tests;

/// <summary>Valid HTTP that is no oneM2M response to the request: nothing in it is taken for one.</summary>
public sealed class OddAnswerTests
{
    private const string CseBase = """{"m2m:cb":{"rn":"cse-in","csi":"/id-in"}}""";

    private static readonly Dictionary<string, (Func<IRequestMessage, ResponseMessage> Answer, string Reason)> Odd = new(StringComparer.Ordinal)
    {
        ["HTML"] = (r => Answers.Of(r, 200, "2000", "<html>login</html>", "text/html"), "text/html, not JSON"),
        ["JSON called text"] = (r => Answers.Success(r, CseBase).With("Content-Type", "text/plain"), "text/plain, not JSON"),
        ["XML called JSON"] = (r => Answers.Success(r, "<m2m:cb/>"), "not JSON"),
        ["truncated JSON"] = (r => Answers.Success(r, CseBase[..20]), "not JSON"),
        ["JSON 10,000 levels deep"] = (r => Answers.Success(r, string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000)), "not JSON"),
        ["a list"] = (r => Answers.Success(r, "[{}]"), "not a JSON object"),
        ["a number"] = (r => Answers.Success(r, "5"), "not a JSON object"),
        ["null"] = (r => Answers.Success(r, "null"), "not a JSON object"),
        ["half a character"] = (r => Answers.Success(r, """{"m2m:cb":{"rn":"\ud800"}}"""), "not JSON"),
        ["octets that are no UTF-8"] = (r => Answers.WithBody(Answers.Success(r), [.. "{\"m2m:cb\":{\"rn\":\""u8, 0xC3, 0x28, .. "\"}}"u8], "application/json"), "not JSON"),
        ["the same key twice"] = (r => Answers.Success(r, """{"m2m:cb":{"rn":"a","rn":"b"}}"""), "not JSON"),
        ["no X-M2M-RSC"] = (r => Answers.Of(r, 200, null, CseBase), "without X-M2M-RSC"),
        ["X-M2M-RSC twice"] = (r => Answers.Of(r, 200, null, CseBase).With("X-M2M-RSC", "2000", "4103"), "X-M2M-RSC stands more than once"),
        ["X-M2M-RSC twice on one line"] = (r => Answers.Of(r, 200, "2000, 4103", CseBase), "X-M2M-RSC is not a number"),
        ["X-M2M-RSC as a word"] = (r => Answers.Of(r, 200, "OK", CseBase), "X-M2M-RSC is not a number"),
        ["success code, refusal status"] = (r => Answers.Of(r, 403, "2000", CseBase), "X-M2M-RSC 2000 contradicts HTTP status 403"),
        ["created, server error"] = (r => Answers.Of(r, 500, "2001", CseBase), "X-M2M-RSC 2001 contradicts HTTP status 500"),
        ["refusal code, success status"] = (r => Answers.Of(r, 200, "4103"), "X-M2M-RSC 4103 contradicts HTTP status 200"),
        ["redirect elsewhere"] = (r => Answers.Of(r, 302, null).With("Location", "http://127.0.0.1:9/"), "HTTP 302 without X-M2M-RSC"),
        ["redirect to itself, with a success code"] = (r => Answers.Of(r, 307, "2000").With("Location", r.Url), "X-M2M-RSC 2000 contradicts HTTP status 307"),
        ["gzip bomb"] = (Answers.GzipBomb, "not JSON"),
        ["no X-M2M-RI"] = (r => Without(Answers.Success(r, CseBase), "X-M2M-RI"), "the answer carries no X-M2M-RI"),
        ["another request's X-M2M-RI"] = (r => Answers.Success(r, CseBase).With("X-M2M-RI", "ts0003-0000-1"), "X-M2M-RI is not the request's"),
        ["X-M2M-RI twice"] = (r => Answers.Success(r, CseBase).With("X-M2M-RI", Answers.RequestId(r), "other"), "X-M2M-RI is not the request's"),
        ["2 MiB of JSON"] = (r => Answers.Success(r, "\"" + new string('x', 2 * 1024 * 1024) + "\""), "longer than 1048576 octets"),
        ["a code that nobody knows"] = (r => Answers.Of(r, 200, "2999", CseBase), "2999"),
    };

    public static TheoryData<string> Names => [.. Odd.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task IsNoAnswer(string name)
    {
        var (answer, reason) = Odd[name];
        await using var endpoint = new MockEndpoint(answer);
        var run = await HostileRun.AgainstAsync(endpoint, HostileRun.Few);
        run.IsHonest();
        Assert.Contains(run.Report!.Scenarios, s => Told(s).Contains(reason, StringComparison.Ordinal));
    }

    private static string Told(ScenarioResult scenario) => scenario.Reason + " " + scenario.Actual;

    private static ResponseMessage Without(ResponseMessage answer, string header)
    {
        answer.Headers!.Remove(header);
        return answer;
    }
}
