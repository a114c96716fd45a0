using System.Globalization;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>accessControlContexts and accessControlObjectDetails of the rule named last.</summary>
[Binding]
public sealed class ContextSteps(World world)
{
    /// <summary>
    /// One row is one accessControlContext; an empty cell leaves its kind out. Columns: window (several separated by "; "),
    /// ipv4, ipv6 (several by ", "), circle (latitude, longitude, metres), country (several by ", ").
    /// </summary>
    [Given(@"the rule holds only in (?:this context|these contexts)")]
    public void InContexts(Table table)
    {
        foreach (var row in table.Rows)
            world.Policies.CurrentRule.Contexts.Add(Context(row));
    }

    /// <summary>The common case of one window: Given the rule holds only in the window "* * 9-17 * * * *".</summary>
    [Given(@"the rule holds only in the window ""(.*)""")]
    public void InWindow(string window) => world.Policies.CurrentRule.Contexts.Add(new JsonObject { ["actw"] = new JsonArray(window) });

    /// <summary>One row is one accessControlObjectDetails; columns: resource type, specialization, child types (several by ", ").</summary>
    [Given(@"the rule holds only for (?:this object|these objects)")]
    public void ForObjects(Table table)
    {
        foreach (var row in table.Rows)
        {
            var details = new JsonObject();
            if (Cell(row, "resource type") is { } type)
                details["ty"] = Number(type);
            if (Cell(row, "specialization") is { } specialization)
                details["spty"] = new JsonObject { ["cnd"] = specialization };
            if (Cell(row, "child types") is { } children)
                details["chty"] = new JsonArray([.. Lists.Split(children).Select(c => JsonValue.Create(Number(c)))]);
            world.Policies.CurrentRule.ObjectDetails.Add(details);
        }
    }

    private static JsonObject Context(TableRow row)
    {
        var context = new JsonObject();
        if (Cell(row, "window") is { } windows)
            context["actw"] = Strings(windows.Split("; "));
        var addresses = new JsonObject();
        if (Cell(row, "ipv4") is { } ipv4)
            addresses["ipv4"] = Strings(Lists.Split(ipv4));
        if (Cell(row, "ipv6") is { } ipv6)
            addresses["ipv6"] = Strings(Lists.Split(ipv6));
        if (addresses.Count > 0)
            context["acip"] = addresses;
        if (Cell(row, "circle") is { } circle)
        {
            var numbers = Lists.Split(circle).Select(n => JsonValue.Create(double.Parse(n, CultureInfo.InvariantCulture)));
            context["aclr"] = new JsonObject { ["accr"] = new JsonArray([.. numbers]) };
        }

        if (Cell(row, "country") is { } country)
            context["aclr"] = new JsonObject { ["accc"] = Strings(Lists.Split(country)) };
        return context;
    }

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private static string? Cell(TableRow row, string column) => row.TryGetValue(column, out var text) && text.Length > 0 ? text : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
