using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>The inputs of a case by name.</summary>
internal sealed class Inputs(JsonObject inputs)
{
    /// <summary>Whether there is one of that name.</summary>
    public bool Has(string name) => inputs.ContainsKey(name);

    /// <summary>Octets of any number.</summary>
    public byte[] Octets(string name) => Convert.FromHexString(Text(name));

    /// <summary>Octets of which there must be <paramref name="length"/>.</summary>
    public byte[] Octets(string name, int length) =>
        Octets(name) is var octets && octets.Length == length ? octets : throw new RefusedException($"{name} has {Octets(name).Length} octets, not {length}");

    /// <summary>Octets of which there must be one or more.</summary>
    public byte[] SomeOctets(string name) => Octets(name) is { Length: > 0 } octets ? octets : throw new RefusedException($"{name} is empty");

    /// <summary>A text, maybe empty.</summary>
    public string Text(string name) => inputs[name]!.GetValue<string>();

    /// <summary>A text that must not be empty.</summary>
    public string SomeText(string name) => Text(name) is { Length: > 0 } text ? text : throw new RefusedException($"{name} is empty");

    /// <summary>Any member; null where there is none of that name.</summary>
    public JsonNode? Node(string name) => inputs[name];

    /// <summary>A number.</summary>
    public int Number(string name) => inputs[name]!.GetValue<int>();
}
