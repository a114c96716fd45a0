using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Steps.Arrange;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>accessControlContexts and accessControlObjectDetails of the rule named last.</summary>
[Binding]
public sealed class ContextSteps(World world)
{
    private readonly ContextWords _words = new(world);

    /// <summary>
    /// One row is one accessControlContext; an empty cell leaves its kind out. Columns: window (several separated by "; "),
    /// from (ours, another's), ipv4, ipv6 (several by ", "), circle (latitude, longitude, metres), country (several by ", ").
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

    private JsonObject Context(TableRow row) => _words.Context(
        Cell(row, "window") ?? "", Cell(row, "from") ?? "", Cell(row, "ipv4") ?? "", Cell(row, "ipv6") ?? "",
        Cell(row, "circle") ?? "", Cell(row, "country") ?? "");

    private static string? Cell(TableRow row, string column) => row.TryGetValue(column, out var text) && text.Length > 0 ? text : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
