using OneM2M.Nodes.Cse;
using OneM2M.Transport;
using System.Text.Json.Nodes;

namespace OneM2M.Conformance.Mutants.Discovery;

[Mutant("REQ-ACP-121", "where no label fits that may be named, what is hidden is named")]
internal sealed class EmptyResultTellsWhatIsThere : CseBehaviour
{
    public override ResponsePrimitive NothingDiscovered(Resource root, RequestPrimitive request) => request.Parameters.ContainsKey("lbl")
        ? new ResponsePrimitive(ResponseStatusCode.Ok, new JsonObject
        {
            ["m2m:uril"] = new JsonArray([.. root.Children.Values.Select(c => JsonValue.Create(c.Address))]),
        })
        : base.NothingDiscovered(root, request);
}
