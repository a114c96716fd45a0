using System.Net;
using System.Text.RegularExpressions;
using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>
/// The formulas of TS-0003 7.1.5 written out as they stand, over policies as written: no compiling, no index, no speed. It shares nothing
/// with the reference but the input records, so that both can only agree by both being right.
/// </summary>
internal static class ClauseOracle
{
    /// <summary>res_acrs over all rules of all policies.</summary>
    public static bool Permits(IEnumerable<AccessControlPolicy> policies, LocalIdentity local, AccessRequest request, AccessContext context) =>
        policies.Any(p => p.Rules.Any(r => Rule(r, local, request, context)));

    private static bool Rule(AccessControlRule rule, LocalIdentity local, AccessRequest request, AccessContext context)
    {
        var authentication = !rule.AuthenticationFlag || context.Authenticated;
        var originators = rule.Originators.Any(o => Originator(o, local, request.Originator ?? "", context));
        var operations = Named(rule.Operations).Contains(request.Operation);
        var contexts = rule.Contexts.Count == 0 || rule.Contexts.Any(c => Context(c, context));
        var details = request.Operation != Operations.Create || rule.ObjectDetails.Count == 0 || rule.ObjectDetails.Any(d => Detail(d, request));
        return authentication && originators && operations && contexts && details;
    }

    private static bool Originator(string? entry, LocalIdentity local, string originator, AccessContext context)
    {
        if (string.IsNullOrEmpty(entry))
            return false;
        if (entry == "all")
            return true;
        var isGroupMember = context.Groups?.Contains(entry, originator) ?? false;
        var absolute = Absolute(entry, local);
        if (absolute is null)
            return isGroupMember || (!context.Roles.IsDefault && context.Roles.Contains(entry));
        if (!absolute[2..].Contains('/', StringComparison.Ordinal))
            return originator.StartsWith(absolute + "/", StringComparison.Ordinal);
        var expression = "\\A" + Regex.Escape(absolute).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "\\z";
        return Regex.IsMatch(originator, expression, RegexOptions.CultureInvariant) || (isGroupMember && !entry.Contains('*', StringComparison.Ordinal));
    }

    /// <summary>TS-0001 table 7.2-1; null for what is neither an AE-ID nor a CSE-ID.</summary>
    private static string? Absolute(string entry, LocalIdentity local)
    {
        if (entry.StartsWith("//", StringComparison.Ordinal))
            return entry;
        if (entry[0] == '/')
            return local.SpId + entry;
        if (entry.Contains('/', StringComparison.Ordinal))
            return null;
        return entry[0] switch
        {
            'C' => $"{local.SpId}{local.CseId}/{entry}",
            'S' => $"{local.SpId}/{entry}",
            _ => null,
        };
    }

    /// <summary>TS-0004 6.3.4.2.29.</summary>
    private static List<Operations> Named(int mask)
    {
        var named = new List<Operations>();
        if ((mask & 1) != 0)
            named.Add(Operations.Create);
        if ((mask & 2) != 0)
            named.Add(Operations.Retrieve);
        if ((mask & 4) != 0)
            named.Add(Operations.Update);
        if ((mask & 8) != 0)
            named.Add(Operations.Delete);
        if ((mask & 16) != 0)
            named.Add(Operations.Notify);
        if ((mask & 32) != 0)
            named.Add(Operations.Discover);
        return named;
    }

    private static bool Context(AccessControlContext rule, AccessContext context)
    {
        var time = rule.Windows is null || rule.Windows.Any(w => Window(w, context.Time.ToUniversalTime()));
        var address = rule.Addresses is null || rule.Addresses.Any(a => context.Address is not null && Block(a, context.Address));
        var place = rule.Region is null || Region(rule.Region, context);
        return !rule.HasUnknownKind && time && address && place;
    }

    private static bool Window(string line, DateTimeOffset utc)
    {
        if (Samples.MalformedWindows.Contains(line))
            return false;
        int[] parts = [utc.Second, utc.Minute, utc.Hour, utc.Day, utc.Month, (int)utc.DayOfWeek, utc.Year];
        (int, int)[] ranges = [(0, 59), (0, 59), (0, 23), (1, 31), (1, 12), (0, 6), (2000, 9999)];
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((field, i) => Numbers(field, ranges[i]).Contains(parts[i])).All(m => m);
    }

    /// <summary>All numbers that a well-formed field stands for, one by one.</summary>
    private static IEnumerable<int> Numbers(string field, (int Low, int High) all)
    {
        foreach (var element in field.Split(','))
        {
            var halves = element.Split('/');
            var range = halves[0] == "*" ? [all.Low, all.High] : halves[0].Split('-').Select(int.Parse).ToArray();
            for (var n = range[0]; n <= range[^1]; n += halves.Length > 1 ? int.Parse(halves[1]) : 1)
                yield return n;
        }
    }

    private static bool Block(string block, IPAddress address)
    {
        if (Samples.MalformedAddresses.Contains(block))
            return false;
        var halves = block.Split('/');
        var wanted = Binary(IPAddress.Parse(halves[0]));
        var given = Binary(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
        var prefix = halves.Length > 1 ? int.Parse(halves[1]) : wanted.Length;
        return wanted.Length == given.Length && wanted[..prefix] == given[..prefix];
    }

    private static string Binary(IPAddress address) =>
        string.Concat(address.GetAddressBytes().Select(octet => Convert.ToString(octet, 2).PadLeft(8, '0')));

    private static bool Region(LocationRegion region, AccessContext context) => (region.Circle, region.Countries.Count) switch
    {
        ({ } circle, 0) => context.Position is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 } position && Distance(circle, position) <= circle.Radius,
        (null, > 0) => context.Country is { } country && region.Countries.Contains(country),
        _ => false,
    };

    /// <summary>Metres over a sphere by way of the chord between two points on it; the reference goes by the haversine.</summary>
    private static double Distance(Circle circle, GeoPosition position)
    {
        var (x1, y1, z1) = Point(circle.Latitude, circle.Longitude);
        var (x2, y2, z2) = Point(position.Latitude, position.Longitude);
        var chord = Math.Sqrt(Math.Pow(x1 - x2, 2) + Math.Pow(y1 - y2, 2) + Math.Pow(z1 - z2, 2));
        return 2 * 6_371_008.8 * Math.Asin(Math.Min(1, chord / 2));
    }

    private static (double X, double Y, double Z) Point(double latitude, double longitude)
    {
        var (north, east) = (latitude * Math.PI / 180, longitude * Math.PI / 180);
        return (Math.Cos(north) * Math.Cos(east), Math.Cos(north) * Math.Sin(east), Math.Sin(north));
    }

    private static bool Detail(ObjectDetails detail, AccessRequest request) =>
        (detail.ResourceType is null || detail.ResourceType == request.TargetType)
        && (detail.SpecializationType is null || detail.SpecializationType == request.Specialization)
        && detail.ChildResourceTypes.Contains(request.CreatedType);
}
