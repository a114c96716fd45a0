using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>Requests that set a measurement up.</summary>
internal static class Fixture
{
    /// <summary>A policy of four rules, of which the last of the third admits the administrator.</summary>
    public static string Policy(int number)
    {
        var last = number == 2 ? "CAdmin" : "Cnobody" + number;
        return $$$"""
            {"m2m:acp": {"pv": {"acr": [{"acor": ["Ca{{{number}}}"], "acop": 63}, {"acor": ["/mn{{{number}}}/C*"], "acop": 63},
             {"acor": ["//sp{{{number}}}.example"], "acop": 63}, {"acor": ["{{{last}}}"], "acop": 63}]},
             "pvs": {"acr": [{"acor": ["CAdmin"], "acop": 63}]} } }
            """;
    }

    /// <summary>Creates; the resourceID.</summary>
    public static async Task<string> CreateAsync(HttpClient http, string parent, int type, string body)
    {
        using var message = Request(HttpMethod.Post, parent);
        message.Content = new StringContent(body, Encoding.UTF8);
        message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse($"application/json;ty={type}");
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject().Single().Value!["ri"]!.GetValue<string>();
    }

    /// <summary>Retrieves the representation's octets.</summary>
    public static async Task<byte[]> RetrieveAsync(HttpClient http, string target)
    {
        using var message = Request(HttpMethod.Get, target);
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static HttpRequestMessage Request(HttpMethod method, string target)
    {
        var message = new HttpRequestMessage(method, target);
        message.Headers.Add("X-M2M-Origin", "CAdmin");
        message.Headers.Add("X-M2M-RI", "setup");
        return message;
    }
}
