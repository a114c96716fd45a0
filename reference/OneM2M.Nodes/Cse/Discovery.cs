using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Answers Retrieves: representations with or without children, and discoveries (TS-0001 10.2.6).</summary>
internal sealed class Discovery(CseOptions options, Authorization authorization)
{
    /// <summary>Addresses of what the originator may discover below <paramref name="target"/>; what he may not is as if it were not there.</summary>
    public ResponsePrimitive Search(RequestPrimitive request, Resource target)
    {
        var filter = DiscoveryFilter.Of(request);
        var found = Below(request, target, filter.Level).Where(filter.Matches).Skip(filter.Offset - 1).Take(filter.Limit);
        var addresses = new JsonArray([.. found.Select(r => JsonValue.Create(r.Address))]);
        return addresses.Count == 0
            ? options.Behaviour.NothingDiscovered(target, request)
            : new ResponsePrimitive(ResponseStatusCode.Ok, new JsonObject { ["m2m:uril"] = addresses });
    }

    /// <summary>What a Retrieve that was let through gives.</summary>
    public ResponsePrimitive Represent(RequestPrimitive request, Resource target)
    {
        var content = ResultContent.Of(request);
        if (content == ResultContent.Attributes)
            return new ResponsePrimitive(ResponseStatusCode.Ok, Octets: target.Octets);
        var representation = target.Representation();
        var body = representation[target.RootName]!.AsObject();
        if (content is ResultContent.ChildReferences)
            return new ResponsePrimitive(ResponseStatusCode.Ok, new JsonObject { ["m2m:rrl"] = new JsonObject { ["rrf"] = References(request, target) } });
        if (content is ResultContent.AttributesAndChildReferences)
        {
            body["ch"] = References(request, target);
            return new ResponsePrimitive(ResponseStatusCode.Ok, representation);
        }

        if (content is ResultContent.ChildResources)
            body.Clear();
        foreach (var group in target.Children.Values.Where(c => MayRetrieve(request, c)).GroupBy(c => c.RootName))
            body[group.Key] = new JsonArray([.. group.Select(c => c.Attributes.DeepClone())]);
        return new ResponsePrimitive(ResponseStatusCode.Ok, representation);
    }

    private IEnumerable<Resource> Below(RequestPrimitive request, Resource parent, int levels)
    {
        if (levels <= 0)
            yield break;
        foreach (var child in parent.Children.Values)
        {
            var may = authorization.Permits(request, child, Operations.Discover);
            if (options.Behaviour.ListsInDiscovery(may, request))
                yield return child;
            if (!options.Behaviour.SearchesBelow(may))
                continue;
            foreach (var deeper in Below(request, child, levels - 1))
                yield return deeper;
        }
    }

    private JsonArray References(RequestPrimitive request, Resource target) =>
        new([.. target.Children.Values.Where(c => MayRetrieve(request, c)).Select(ResultContent.Reference)]);

    private bool MayRetrieve(RequestPrimitive request, Resource child) =>
        options.Behaviour.ListsInReferences(authorization.Permits(request, child, Operations.Retrieve));
}
