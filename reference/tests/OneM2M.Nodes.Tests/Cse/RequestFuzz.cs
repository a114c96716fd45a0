using System.Text;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>
/// Thousands of random requests over the wire, seeded: every one is answered, never with a status code that stands for a fault of the node,
/// and afterwards the tree and the index by resourceID still say the same.
/// </summary>
public sealed class RequestFuzz
{
    private static readonly string[] Queries =
        ["?rcn=1", "?rcn=4", "?rcn=0", "?rcn=6", "?fu=1", "?fu=1&ty=3", "?fu=1&lim=3&ofst=2", "?lbl=x", "?fu=2", "?rcn=%31", "?x=%zz", "?&&"];

    private static readonly string[] Strangers = ["Cnobody", "/mn1", "", "C", "S", "//m2msp.example/id-in/Cfuzz", "C\u00e9"];
    private static readonly string[] Detours = ["/a", "/b", "/a/a", "/%2e%2e", "//", "/..", "/%00", "/a%2fb", "?"];

    private static readonly (int Type, string Body)[] Contents =
    [
        (3, """{"m2m:cnt": {}}"""), (3, """{"m2m:cnt": {"rn": "a"}}"""), (3, """{"m2m:cnt": {"rn": "b", "lbl": ["x"]}}"""), (4, """{"m2m:cin": {"con": "x"}}"""),
        (2, """{"m2m:ae": {"api": "N", "rr": false, "srv": ["3"]}}"""), (3, """{"m2m:cnt": {"acpi": ["acp1"]}}"""), (3, """{"m2m:cnt": {"acpi": null}}"""),
        (1, """{"m2m:acp": {"pv": {"acr": [{"acor": ["all"], "acop": 63}]}, "pvs": {"acr": [{"acor": ["CAdmin"], "acop": 63}]}}}"""),
        (1, """{"m2m:acp": {"pv": {"acr": [{"acor": ["Cfuzz", "/id-in/grp1"], "acop": 2, "acco": [{"actw": ["* * * * * * *"]}]}]}}}"""),
        (9, """{"m2m:grp": {"mnm": 3, "mid": ["Cfuzz", "cse-in/a"]}}"""), (23, """{"m2m:sub": {"nu": ["http://127.0.0.1:1/"], "enc": {"net": [1, 2, 3, 4]}}}"""),
        (28, """{"m2m:fcnt": {"cnd": "x", "a": {"b": [1, null]}}}"""), (28, """{"m2m:fcnt": {"a": null}}"""),
        (16, """{"m2m:csr": {"csi": "/mn1", "cb": "c", "rr": true, "srv": []}}"""), (0, """{"m2m:sgn": {"nev": {}}}"""), (3, """{"m2m:cnt": {"mni": 1}}"""),
        (5, "{}"), (13, "[]"), (999, "null"), (14, ""),
    ];

    private const string Noise = "\"{}[]:,\\/u0d8 \0\t\u00e9<>x1-.eE+";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task TheTreeStaysWhole(int seed)
    {
        var node = new ObservedNode();
        await node.InitializeAsync();
        try
        {
            var ids = new List<string> { "id-in", "acp1", "cse-in", "Cfuzz" };
            var random = new Random(seed);
            Assert.Equal(2001, (await node.CreateAsync("cse-in", 2, """{"m2m:ae": {"api": "N", "rr": false, "srv": ["3"]}}""", "Cfuzz")).Code);
            var codes = new Dictionary<int, int>();
            for (var i = 0; i < 3_000; i++)
            {
                var request = Next(random, ids);
                var answer = await RawConnection.ExchangeAsync(node.Address, request.Head, request.Body);
                var shown = request.Head + Encoding.UTF8.GetString(request.Body);
                Assert.True(answer.Status is >= 200 and < 600 and not 500, $"{shown}\n{answer}");
                Assert.True(answer.Status < 500 || answer.Code is 5001 or 4001, $"{shown}\n{answer}");
                Assert.True(answer.Status >= 300 || answer.Code is 2000 or 2001 or 2002 or 2004, $"{shown}\n{answer}");
                Assert.True(answer.Status < 300 || answer.Body.Length == 0, $"{shown}\n{answer}");
                codes[answer.Code] = codes.GetValueOrDefault(answer.Code) + 1;
                if (answer.Code == 2001 && answer.Body.Length > 0)
                    ids.Add(answer.Attributes()["ri"]!.GetValue<string>());
            }

            foreach (var reached in new[] { 2000, 2001, 2002, 2004, 4000, 4004, 4005, 4103, 4106, 4107, 4108 })
                Assert.True(codes.ContainsKey(reached), $"no request met {reached} ({string.Join(' ', codes)}): the fuzzer does not reach what it is for");
            await TreeAndIndexAgreeAsync(node, ids);
        }
        finally
        {
            await node.DisposeAsync();
        }
    }

    /// <summary>What is found from the base down is found by its resourceID too, with the right parent, and no other resourceID leads anywhere.</summary>
    private static async Task TreeAndIndexAgreeAsync(TestNode node, IEnumerable<string> everMade)
    {
        var alive = new HashSet<string>(StringComparer.Ordinal);
        await VisitAsync("cse-in", "");
        foreach (var id in everMade.Distinct().Where(id => id != "cse-in" && !alive.Contains(id)))
            Assert.Equal(4004, (await SeeAsync(node, id)).Code);

        async Task VisitAsync(string address, string parent)
        {
            var seen = await SeeAsync(node, address);
            Assert.Equal(2000, seen.Code);
            var id = seen.Attributes()["ri"]!.GetValue<string>();
            Assert.True(alive.Add(id), $"{id} stands in two places");
            Assert.Equal(parent, seen.Attributes()["pi"]!.GetValue<string>());
            Assert.Equal(seen.Body, (await SeeAsync(node, id)).Body);
            foreach (var child in (await SeeAsync(node, id + "?rcn=6")).Json()["m2m:rrl"]!["rrf"]!.AsArray())
                await VisitAsync(child!["val"]!.GetValue<string>(), id);
        }
    }

    private static Task<Answer> SeeAsync(TestNode node, string target) => node.SendAsync(HttpMethod.Get, target, SeesEverything.Observer, headers:
        [(TestIdentity.TokenHeader, TestNode.Token), (TestIdentity.IdentityHeader, new TestIdentity().Encode())]);

    private static (string Head, byte[] Body) Next(Random random, List<string> ids)
    {
        var method = Pick(random, ["GET", "GET", "POST", "POST", "POST", "POST", "PUT", "PUT", "DELETE", "PATCH"]);
        var target = Pick(random, ["/", "/", "/", "/~/id-in/", "/_/m2msp.example/id-in/", "/~/mn1/"]) + Pick(random, ids)
            + Rarely(random, Detours) + Rarely(random, Queries);

        // The base and the administrator's policy stay, so that there is something to fuzz.
        if (method is "DELETE" or "PUT" && target.Contains("acp1", StringComparison.Ordinal))
            target = "/cse-in/a";
        var (type, content) = Pick(random, Contents);
        var body = Encoding.UTF8.GetBytes(content);
        for (var changes = random.Next(6) == 0 ? random.Next(1, 4) : 0; changes > 0 && body.Length > 0; changes--)
            body[random.Next(body.Length)] = (byte)(random.Next(2) == 0 ? Noise[random.Next(Noise.Length)] : random.Next(256));
        if (method is "GET" or "DELETE" && random.Next(10) > 0)
            body = [];
        if (random.Next(8) == 0)
            type = Pick(random, Contents).Type;
        var from = random.Next(4) == 0 ? Pick(random, Strangers) : Pick(random, ["CAdmin", "CAdmin", "Cfuzz"]);
        var media = Rarely(random, ["text/plain", "application/vnd.onem2m-res+json"]) is { Length: > 0 } other ? other : "application/json";
        var head = new StringBuilder($"{method} {target} HTTP/1.1\r\nHost: x\r\nX-M2M-Origin: {from}\r\nConnection: close\r\n");
        head.Append(random.Next(30) == 0 ? "" : $"X-M2M-RI: fuzz\r\n");
        head.Append(random.Next(30) == 0 ? "X-M2M-RVI: 9\r\n" : "X-M2M-RVI: 3\r\n");
        head.Append($"Content-Type: {media}{(method == "POST" && type > 0 ? $";ty={type}" : "")}\r\n");
        head.Append($"Content-Length: {body.Length}\r\n\r\n");
        return (head.ToString(), body);
    }

    private static string Rarely(Random random, IReadOnlyList<string> of) => random.Next(6) == 0 ? Pick(random, of) : "";

    private static T Pick<T>(Random random, IReadOnlyList<T> of) => of[random.Next(of.Count)];

    private sealed class ObservedNode : TestNode
    {
        public override CseOptions Options => base.Options with { Behaviour = new SeesEverything() };
    }
}
