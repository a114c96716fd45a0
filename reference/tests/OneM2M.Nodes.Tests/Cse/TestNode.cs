using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Nodes.Cse;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>A hosting CSE on a free port of the loopback, and a client that writes requests as TS-0009 has them.</summary>
public class TestNode : IAsyncLifetime
{
    /// <summary>The originator who may do everything to the CSEBase.</summary>
    public const string Admin = "CAdmin";

    /// <summary>Token without which no test identity is believed.</summary>
    public const string Token = "a-token-of-this-test-run";

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });
    private HostingCse _cse = null!;
    private int _lastId;

    /// <summary>How the node is set up.</summary>
    public virtual CseOptions Options => new() { TestIdentityToken = Token };

    /// <summary>Where it listens.</summary>
    public Uri Address => _cse.BaseAddress;

    /// <summary>A name that nobody in this run has.</summary>
    public string NewName(string start) => start + Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public async Task InitializeAsync() => _cse = await HostingCse.StartAsync(Options);

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _cse.DisposeAsync();
    }

    internal Task<Answer> RetrieveAsync(string target, string? from = Admin) => SendAsync(HttpMethod.Get, target, from);

    internal Task<Answer> DeleteAsync(string target, string? from = Admin) => SendAsync(HttpMethod.Delete, target, from);

    internal Task<Answer> CreateAsync(string target, int type, string body, string? from = Admin) =>
        SendAsync(HttpMethod.Post, target, from, body, $"application/json;ty={type}");

    internal Task<Answer> UpdateAsync(string target, string body, string? from = Admin) =>
        SendAsync(HttpMethod.Put, target, from, body, "application/json");

    internal Task<Answer> NotifyAsync(string target, string body, string? from = Admin) =>
        SendAsync(HttpMethod.Post, target, from, body, "application/json");

    internal async Task<Answer> SendAsync(HttpMethod method, string target, string? from, string? body = null, string? type = null,
        params (string Name, string Value)[] headers)
    {
        using var message = new HttpRequestMessage(method, Address + target.TrimStart('/'));
        if (body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            message.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        }

        if (from is not null)
            message.Headers.TryAddWithoutValidation("X-M2M-Origin", from);
        if (headers.All(h => h.Name != "X-M2M-RI"))
            message.Headers.TryAddWithoutValidation("X-M2M-RI", NewName("test"));
        message.Headers.TryAddWithoutValidation("X-M2M-RVI", "3");
        foreach (var (name, value) in headers)
            message.Headers.TryAddWithoutValidation(name, value);
        using var response = await _http.SendAsync(message);
        var code = response.Headers.TryGetValues("X-M2M-RSC", out var values) ? int.Parse(values.Single(), CultureInfo.InvariantCulture) : 0;
        var id = response.Headers.TryGetValues("X-M2M-RI", out var ids) ? ids.Single() : null;
        return new Answer((int)response.StatusCode, code, id, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A container of the administrator's; its address "cse-in/…".</summary>
    internal async Task<string> NewContainerAsync(string parent = "cse-in", string from = Admin, JsonObject? attributes = null)
    {
        var name = NewName("box");
        attributes ??= [];
        attributes["rn"] = name;
        var answer = await CreateAsync(parent, 3, new JsonObject { ["m2m:cnt"] = attributes }.ToJsonString(), from);
        Assert.Equal(2001, answer.Code);
        return parent + "/" + name;
    }

    /// <summary>Registers an AE; its AE-ID-Stem, which is its resourceName as well.</summary>
    internal async Task<string> NewAeAsync(string? pointOfAccess = null, string? policy = null)
    {
        var stem = NewName("Ctest");
        var attributes = new JsonObject { ["api"] = "Ntest", ["rr"] = pointOfAccess is not null, ["srv"] = new JsonArray("3"), ["rn"] = stem };
        if (pointOfAccess is not null)
            attributes["poa"] = new JsonArray(pointOfAccess);
        if (policy is not null)
            attributes["acpi"] = new JsonArray(policy);
        var answer = await CreateAsync("cse-in", 2, new JsonObject { ["m2m:ae"] = attributes }.ToJsonString(), stem);
        Assert.Equal(2001, answer.Code);
        return stem;
    }

    /// <summary>A policy of the administrator's with one rule; its address.</summary>
    internal async Task<string> NewPolicyAsync(string originator, int operations)
    {
        var name = NewName("policy");
        var body = $$$"""
            {"m2m:acp": {"rn": "{{{name}}}", "pv": {"acr": [{"acor": ["{{{originator}}}"], "acop": {{{operations}}} }]},
             "pvs": {"acr": [{"acor": ["{{{Admin}}}"], "acop": 63}]} } }
            """;
        Assert.Equal(2001, (await CreateAsync("cse-in", 1, body)).Code);
        return "cse-in/" + name;
    }

    /// <summary>Everything that the administrator can see, resource by resource, to tell that nothing changed.</summary>
    internal async Task<string> SnapshotAsync()
    {
        var text = new StringBuilder();
        var found = await RetrieveAsync("cse-in?fu=1");
        foreach (var address in found.Addresses().Prepend("cse-in").Order(StringComparer.Ordinal))
            text.AppendLine((await RetrieveAsync(address)).Body);
        return text.ToString();
    }
}
