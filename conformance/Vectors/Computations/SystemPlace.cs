using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>res_ip and res_loc of 7.1.5: blocks as numbers whose low bits are shifted out, circles by the angle between two vectors.</summary>
internal static partial class SystemPlace
{
    private const double EarthRadius = 6_371_000;

    /// <summary>Whether one of the blocks holds the address; none does where it is not known.</summary>
    public static bool HoldsAddress(JsonObject blocks, string? address)
    {
        var at = address is null ? null : IPAddress.Parse(address);
        if (at?.IsIPv4MappedToIPv6 == true)
            at = at.MapToIPv4();
        return blocks.SelectMany(family => family.Value!.AsArray().Select(b => HoldsBlock(family.Key, b!.GetValue<string>(), at))).ToList().Contains(true);
    }

    /// <summary>Whether the place is in the circle or the country is listed.</summary>
    public static bool HoldsRegion(JsonObject region, JsonNode context)
    {
        if (region.Count != 1)
            throw new RefusedException("one of circle and countries");
        if (region["accr"] is { } circle)
            return HoldsCircle([.. circle.AsArray().Select(n => Number(n!))], context);
        var codes = region["accc"]!.AsArray().Select(c => c!.GetValue<string>()).ToList();
        if (codes.Count == 0 || !codes.TrueForAll(c => Alpha2().IsMatch(c)))
            throw new RefusedException("no code of a country");
        return context["country"] is { } country && codes.Contains(country.GetValue<string>());
    }

    private static bool HoldsBlock(string family, string block, IPAddress? address)
    {
        var slash = block.IndexOf('/', StringComparison.Ordinal);
        var (text, suffix) = slash < 0 ? (block, null) : (block[..slash], block[(slash + 1)..]);
        if (family == "ipv4" ? !FourNumbers().IsMatch(text) : !text.Contains(':', StringComparison.Ordinal))
            throw new RefusedException($"{text} is no {family}");
        if (!IPAddress.TryParse(text, out var first))
            throw new RefusedException($"{text} is no {family}");
        var all = family == "ipv4" ? 32 : 128;
        var bits = suffix is null ? all : Suffix().IsMatch(suffix) ? int.Parse(suffix, CultureInfo.InvariantCulture) : throw new RefusedException("no suffix");
        if (bits > all)
            throw new RefusedException("a suffix beyond the family");
        return address is not null && (address.AddressFamily == AddressFamily.InterNetwork) == (family == "ipv4") && Leading(address, all - bits) == Leading(first, all - bits);
    }

    private static BigInteger Leading(IPAddress address, int without) => new BigInteger(address.GetAddressBytes(), isUnsigned: true, isBigEndian: true) >> without;

    private static bool HoldsCircle(double[] circle, JsonNode context)
    {
        if (circle.Length != 3 || Math.Abs(circle[0]) > 90 || Math.Abs(circle[1]) > 180 || circle[2] < 0)
            throw new RefusedException("no circle");
        if (context["latitude"] is not { } latitude)
            return false;
        var (centre, place) = (Vector(circle[0], circle[1]), Vector(Number(latitude), Number(context["longitude"]!)));
        var cross = Math.Sqrt(Square(Part(centre, place, 1, 2)) + Square(Part(centre, place, 2, 0)) + Square(Part(centre, place, 0, 1)));
        var dot = (centre[0] * place[0]) + (centre[1] * place[1]) + (centre[2] * place[2]);
        return EarthRadius * Math.Atan2(cross, dot) <= circle[2];
    }

    private static double[] Vector(double latitude, double longitude)
    {
        var (north, east) = (latitude * Math.PI / 180, longitude * Math.PI / 180);
        return [Math.Cos(north) * Math.Cos(east), Math.Cos(north) * Math.Sin(east), Math.Sin(north)];
    }

    private static double Part(double[] a, double[] b, int i, int j) => (a[i] * b[j]) - (a[j] * b[i]);

    private static double Square(double x) => x * x;

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[A-Z]{2}\z")]
    private static partial Regex Alpha2();

    [GeneratedRegex(@"\A[0-9]{1,3}(?:\.[0-9]{1,3}){3}\z")]
    private static partial Regex FourNumbers();

    [GeneratedRegex(@"\A[0-9]{1,3}\z")]
    private static partial Regex Suffix();
}
