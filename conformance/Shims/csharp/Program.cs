using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Shims.CSharp;

// One JSON object a line in, one a line out (docs/shim.md); ends when standard input does.
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
var operations = new Operations();
while (input.ReadLine() is { } line)
    output.WriteLine(operations.Answer((JsonObject)JsonNode.Parse(line)!).ToJsonString());
