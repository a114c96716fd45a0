using System.Net.Sockets;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Windows and addresses that hold, or do not, on any implementation: by its own clock and by where it sees us.</summary>
[Binding]
public sealed class MeasuredSteps(World world)
{
    /// <summary>One field restricted, e.g. "a window that is open by its hour, written as a range".</summary>
    [Given(@"the rule holds only in a window that is (open|shut) by its (.*), written as a (number|range|range with a step)")]
    public void InWindowBy(string state, string field, string form)
    {
        var written = form switch { "number" => WindowForm.Number, "range" => WindowForm.Range, _ => WindowForm.Step };
        var restricted = WindowField.Named(field);
        var now = world.Clock.Now(restricted);
        Window(state == "open" ? MeasuredWindow.Open(now, restricted, written) : MeasuredWindow.Shut(now, restricted, written));
    }

    /// <summary>All seven fields restricted and open.</summary>
    [Given(@"the rule holds only in a window that is open by all seven fields")]
    public void InWindowByAll() => Window(MeasuredWindow.OpenInAll(world.Clock.Now(WindowField.Second)));

    /// <summary>All fields restricted, one of them shut.</summary>
    [Given(@"the rule holds only in a window that is open by all fields but its (.*)")]
    public void InWindowByAllBut(string field) => Window(MeasuredWindow.OpenInAllBut(world.Clock.Now(WindowField.Second), WindowField.Named(field)));

    /// <summary>What follows is about one family; the other is judged where the suite reaches the implementation over it.</summary>
    [Given(@"the suite reaches the implementation over (IPv4|IPv6)")]
    public void ReachedOver(string family)
    {
        var isIpv4 = world.Session.Cse.SourceAddress.AddressFamily == AddressFamily.InterNetwork;
        if (isIpv4 != (family == "IPv4"))
            throw new NotApplicableException($"http.url leads to the implementation over {(isIpv4 ? "IPv4" : "IPv6")}, the scenario is about {family}");
    }

    /// <summary>Around or beside the address from which the implementation sees us.</summary>
    [Given(@"the rule holds only for the block of 2\^(\d+) addresses (around|beside) ours")]
    public void InBlock(int exponent, string place)
    {
        var own = world.Session.Cse.SourceAddress;
        Addresses(place == "around" ? OwnBlock.Around(own, exponent) : OwnBlock.Beside(own, exponent));
    }

    /// <summary>Our address with a suffix as it stands, e.g. "/33"; empty for none.</summary>
    [Given(@"the rule holds only for our address with the suffix ""(.*)""")]
    public void OwnWithSuffix(string suffix) => Addresses(OwnBlock.Text(world.Session.Cse.SourceAddress) + suffix);

    private void Window(string line) => Add(new JsonObject { ["actw"] = new JsonArray(line) });

    private void Addresses(string block) => Add(new JsonObject
    {
        ["acip"] = new JsonObject { [OwnBlock.Member(world.Session.Cse.SourceAddress.AddressFamily)] = new JsonArray(block) },
    });

    private void Add(JsonObject context) => world.Policies.CurrentRule.Contexts.Add(context);
}
