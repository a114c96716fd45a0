using System.Text.Json.Nodes;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>
/// One accessControlContext from a row of a feature's table. Beside literals it knows words that are true of any implementation:
/// "open now" and "shut now" for a window, "ours" and "another's" for an address.
/// </summary>
public sealed class ContextWords(World world)
{
    private const string Open = "open now";
    private const string Shut = "shut now";

    private static readonly WindowField Hour = WindowField.Named("hour");

    /// <summary>An empty text leaves its kind out; short names of TS-0004 8.2.3.</summary>
    public JsonObject Context(string windows, string from, string ipv4, string ipv6, string circle, string country)
    {
        var context = new JsonObject();
        if (windows.Length > 0)
            context["actw"] = Strings(windows.Split("; ").Select(Window));
        if (Addresses(from, ipv4, ipv6) is { Count: > 0 } addresses)
            context["acip"] = addresses;
        if (circle.Length > 0)
            context["aclr"] = Circle(circle);
        if (country.Length > 0)
            context["aclr"] = new JsonObject { ["accc"] = Strings(Lists.Split(country)) };
        return context;
    }

    /// <summary>{"accr": […]}; the numbers go to the wire as written.</summary>
    public static JsonObject Circle(string numbers) =>
        new() { ["accr"] = new JsonArray([.. Lists.Split(numbers).Select(n => JsonNode.Parse(n))]) };

    /// <summary>An array of texts.</summary>
    public static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private string Window(string text) => text switch
    {
        Open => MeasuredWindow.Open(world.Clock.Now(Hour), Hour, WindowForm.Number),
        Shut => MeasuredWindow.Shut(world.Clock.Now(Hour), Hour, WindowForm.Number),
        _ => text,
    };

    private JsonObject Addresses(string from, string ipv4, string ipv6)
    {
        var addresses = new JsonObject();
        if (ipv4.Length > 0)
            addresses["ipv4"] = Strings(Lists.Split(ipv4));
        if (ipv6.Length > 0)
            addresses["ipv6"] = Strings(Lists.Split(ipv6));
        if (from.Length > 0)
        {
            var own = world.Session.Cse.SourceAddress;
            addresses[OwnBlock.Member(own.AddressFamily)] = Strings(Lists.Split(from).Select(word => word switch
            {
                "ours" => OwnBlock.Around(own, 0),
                "another's" => OwnBlock.Anothers(own.AddressFamily),
                _ => throw new InvalidOperationException($"\"{word}\" is neither ours nor another's."),
            }));
        }

        return addresses;
    }
}
