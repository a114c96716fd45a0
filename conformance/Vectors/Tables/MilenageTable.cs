using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>MILENAGE, the functions behind CK and IK: the published test sets, each with OP and with OPc, and what goes wrong in the first of them.</summary>
internal static class MilenageTable
{
    private static readonly string[] Outputs = ["opc", "macA", "macS", "res", "ck", "ik", "ak", "akStar"];

    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("milenage", "MILENAGE f1 to f5* (TS 35.206): the published test sets");
        table.Operation("aka.milenage", "8.3.2.3");
        Case? first = null;
        foreach (var set in Sets())
        {
            var published = new JsonObject(Outputs.Select(name => KeyValuePair.Create(name, set[name]?.DeepClone())));
            JsonObject In(string name, string value) => new()
            {
                ["k"] = set["k"]!.DeepClone(), [name] = set[value]!.DeepClone(), ["rand"] = set["rand"]!.DeepClone(), ["sqn"] = set["sqn"]!.DeepClone(), ["amf"] = set["amf"]!.DeepClone(),
            };
            var source = set["source"]!.GetValue<string>();
            var fromOp = table.Published($"{source}; from OP", In("operatorVariant", "op"), published);
            first ??= fromOp;
            table.Published($"{source}; from OPc", In("opc", "opc"), published);
        }

        Mistakes(table, first!);
        table.Refused("a K of 15 octets", "WrongLength", Shortened(first!, "k"));
        table.Refused("a RAND of 15 octets", "WrongLength", Shortened(first!, "rand"));
        table.Refused("an SQN of 5 octets", "WrongLength", Shortened(first!, "sqn"));
        table.Refused("an AMF of 1 octet", "WrongLength", Shortened(first!, "amf"));
        table.Refused("an OP of 15 octets", "WrongLength", Shortened(first!, "operatorVariant"));
        return table;
    }

    private static void Mistakes(Table table, Case right)
    {
        Recipe k = right.Octets("k"), op = right.Octets("operatorVariant"), sqn = right.Octets("sqn"), amf = right.Octets("amf");
        var opc = Xor(Aes(k, op), op);
        var in1 = Cat(sqn, amf, sqn, amf);
        Recipe Temp(Recipe code) => Aes(k, Xor(right.Octets("rand"), code));
        Recipe Out1(Recipe code, Recipe input) => Xor(Aes(k, Xor(Temp(code), Rotated(Xor(input, code), 8))), code);
        Recipe Out(Recipe code, int octets, string constant) => Xor(Aes(k, Xor(Rotated(Xor(Temp(code), code), octets), Hex(constant))), code);
        string Constant(int c) => c.ToString("x32", null);
        void Wrong(string comment, string flag, Recipe code, Recipe out1, Recipe out2, Recipe out3, Recipe out4, Recipe out5) => table.Mistake(
            right, comment, flag,
            ("opc", code), ("macA", Slice(out1, 0, 8)), ("macS", Slice(out1, 8, 16)), ("res", Slice(out2, 8, 16)), ("ck", out3), ("ik", out4), ("ak", Slice(out2, 0, 6)), ("akStar", Slice(out5, 0, 6)));

        Recipe o1 = Out1(opc, in1), o2 = Out(opc, 0, Constant(1)), o3 = Out(opc, 4, Constant(2)), o4 = Out(opc, 8, Constant(4)), o5 = Out(opc, 12, Constant(8));
        Wrong("OP where OPc belongs", "MissingInput", op, Out1(op, in1), Out(op, 0, Constant(1)), Out(op, 4, Constant(2)), Out(op, 8, Constant(4)), Out(op, 12, Constant(8)));
        var encrypted = Aes(k, op);
        Wrong("OPc without the exclusive or", "MissingInput", encrypted, Out1(encrypted, in1), Out(encrypted, 0, Constant(1)), Out(encrypted, 4, Constant(2)), Out(encrypted, 8, Constant(4)), Out(encrypted, 12, Constant(8)));
        Wrong("rotated to the right", "WrongOrder", opc, o1, o2, Out(opc, 12, Constant(2)), o4, Out(opc, 4, Constant(8)));
        Wrong("the constants in the first octet", "WrongOrder", opc, o1, Out(opc, 0, "01" + new string('0', 30)), Out(opc, 4, "02" + new string('0', 30)), Out(opc, 8, "04" + new string('0', 30)), Out(opc, 12, "08" + new string('0', 30)));
        Wrong("CK and IK exchanged", "WrongOrder", opc, o1, o2, o4, o3, o5);
        Wrong("MAC-A and MAC-S exchanged", "WrongOrder", opc, Cat(Slice(o1, 8, 16), Slice(o1, 0, 8)), o2, o3, o4, o5);
        Wrong("RES from the first half of its block, AK from the second", "WrongOrder", opc, o1, Cat(Slice(o2, 8, 16), Slice(o2, 0, 8)), o3, o4, o5);
        Wrong("AMF before SQN", "WrongOrder", opc, Out1(opc, Cat(amf, sqn, amf, sqn)), o2, o3, o4, o5);
        Wrong("AK for both directions", "WrongOrder", opc, o1, o2, o3, o4, o2);
        Wrong("constants that count 1, 2, 3, 4", "WrongCounter", opc, o1, o2, o3, Out(opc, 8, Constant(3)), Out(opc, 12, Constant(4)));
    }

    private static Recipe Rotated(Recipe block, int octets) => Cat(Slice(block, octets, 16), Slice(block, 0, octets));

    private static JsonObject Shortened(Case right, string member)
    {
        var inputs = (JsonObject)right.In.DeepClone();
        inputs[member] = right.Text(member)[2..];
        return inputs;
    }

    private static IEnumerable<JsonObject> Sets()
    {
        using var stream = typeof(MilenageTable).Assembly.GetManifestResourceStream("milenage-sets.json")!;
        return [.. JsonNode.Parse(stream)!.AsArray().Select(set => (JsonObject)set!)];
    }
}
