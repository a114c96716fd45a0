using OneM2M.Nodes.Cse;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Requests;

/// <summary>Lasts only while nothing but Retrieves of one resource arrive, so that connections which scenarios share are left alone.</summary>
[Mutant("REQ-ACP-010", "whoever sends the first request over a connection is the originator of all that follow")]
internal sealed class OriginatorOfConnection : CseBehaviour
{
    private readonly Dictionary<string, (string From, string To)> _first = new(StringComparer.Ordinal);

    public override string Originator(RequestPrimitive request, LocalIdentity local)
    {
        if (request is not { Connection: { } connection, From: { } from })
            return base.Originator(request, local);
        if (!_first.TryGetValue(connection, out var first))
            _first[connection] = first = (from, request.To);
        else if (first.To != request.To || request.Operation != PrimitiveOperation.Retrieve)
            _first[connection] = first = ("", "");
        return first.From.Length > 0 ? local.Absolute(first.From) : base.Originator(request, local);
    }
}
