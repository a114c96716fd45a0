using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Result Content, "rcn" (TS-0001 8.1.2, TS-0004 6.3.4.2.7): what of a resource an answer carries.</summary>
internal static class ResultContent
{
    public const int Nothing = 0;
    public const int Attributes = 1;
    public const int HierarchicalAddress = 2;
    public const int HierarchicalAddressAndAttributes = 3;
    public const int AttributesAndChildren = 4;
    public const int AttributesAndChildReferences = 5;
    public const int ChildReferences = 6;
    public const int OriginalResource = 7;
    public const int ChildResources = 8;
    public const int ModifiedAttributes = 9;
    public const int SemanticContent = 10;

    private static readonly int[] Children = [AttributesAndChildren, AttributesAndChildReferences, ChildReferences, ChildResources];

    /// <summary>The value asked for; the operation's default where none is.</summary>
    public static int Of(RequestPrimitive request) =>
        int.TryParse(request.Parameter("rcn"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
        : request.Operation == PrimitiveOperation.Delete ? Nothing : Attributes;

    /// <summary>
    /// Whether the value asked for goes with the operation (TS-0001 table 8.1.2-1): 4000 where it does not, 5001 where it does and this
    /// CSE lacks it, null where it can be served.
    /// </summary>
    public static ResponseStatusCode? Check(RequestPrimitive request)
    {
        if (!request.Parameters.ContainsKey("rcn"))
            return null;
        if (!int.TryParse(request.Parameter("rcn"), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return ResponseStatusCode.BadRequest;
        var (served, lacking) = Valid(request.Operation);
        return served.Contains(value) ? null : lacking.Contains(value) ? ResponseStatusCode.NotImplemented : ResponseStatusCode.BadRequest;
    }

    private static (int[] Served, int[] Lacking) Valid(PrimitiveOperation operation) => operation switch
    {
        PrimitiveOperation.Create => ([Nothing, Attributes], [HierarchicalAddress, HierarchicalAddressAndAttributes, ModifiedAttributes]),
        PrimitiveOperation.Retrieve => ([Attributes, .. Children], [OriginalResource, SemanticContent]),
        PrimitiveOperation.Update => ([Nothing, Attributes], [ModifiedAttributes]),
        PrimitiveOperation.Delete => ([Nothing, Attributes, .. Children], []),
        _ => ([Nothing, Attributes], []),
    };

    /// <summary>The answer to a Create or Update.</summary>
    public static ResponsePrimitive OfWrite(RequestPrimitive request, Resource resource, ResponseStatusCode code) =>
        Of(request) == Nothing ? new ResponsePrimitive(code) : new ResponsePrimitive(code, Octets: resource.Octets);

    /// <summary>{"val": address, "nm": name, "typ": type}, an m2m:childResourceRef.</summary>
    public static JsonObject Reference(Resource child) => new() { ["val"] = child.Address, ["nm"] = child.Name, ["typ"] = child.Type };
}
