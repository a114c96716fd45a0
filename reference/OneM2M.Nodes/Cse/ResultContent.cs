using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Result Content, "rcn" (TS-0001 8.1.2, TS-0004 6.3.4.2.7): what of a resource an answer carries.</summary>
internal static class ResultContent
{
    public const int Nothing = 0;
    public const int Attributes = 1;
    public const int AttributesAndChildren = 4;
    public const int AttributesAndChildReferences = 5;
    public const int ChildReferences = 6;
    public const int ChildResources = 8;

    /// <summary>The value asked for; the operation's default where none is.</summary>
    public static int Of(RequestPrimitive request) =>
        int.TryParse(request.Parameter("rcn"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : request.Operation == PrimitiveOperation.Delete ? Nothing : Attributes;

    /// <summary>Whether the value asked for goes with the operation (TS-0001 table 8.1.2-1).</summary>
    public static bool IsValid(RequestPrimitive request)
    {
        if (!request.Parameters.ContainsKey("rcn"))
            return true;
        if (!int.TryParse(request.Parameter("rcn"), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;
        return request.Operation switch
        {
            PrimitiveOperation.Create or PrimitiveOperation.Update => value is Nothing or Attributes,
            PrimitiveOperation.Retrieve => value is Attributes or AttributesAndChildren or AttributesAndChildReferences or ChildReferences or ChildResources,
            PrimitiveOperation.Delete => value is Nothing or Attributes,
            _ => value is Nothing or Attributes,
        };
    }

    /// <summary>The answer to a Create or Update.</summary>
    public static ResponsePrimitive OfWrite(RequestPrimitive request, Resource resource, ResponseStatusCode code) =>
        Of(request) == Nothing ? new ResponsePrimitive(code) : new ResponsePrimitive(code, Octets: resource.Octets);

    /// <summary>{"val": address, "nm": name, "typ": type}, an m2m:childResourceRef.</summary>
    public static JsonObject Reference(Resource child) => new() { ["val"] = child.Address, ["nm"] = child.Name, ["typ"] = child.Type };
}
