using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace OneM2M.Transport;

/// <summary>
/// What a test tells a reference node to believe about a caller, where time, place and authentication are inputs.
/// Travels as two headers: <see cref="IdentityHeader"/> with base64url of a JSON object, and <see cref="TokenHeader"/> with a token that
/// only the process that started the node knows. A product has nothing like it.
/// </summary>
public sealed record TestIdentity
{
    /// <summary>Carries the identity.</summary>
    public const string IdentityHeader = "X-Ts0003-Test-Identity";

    /// <summary>Carries the token; a secret.</summary>
    public const string TokenHeader = "X-Ts0003-Test-Token";

    private const int MaxLength = 4096;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>rq_authn; null means not authenticated.</summary>
    public bool? Authenticated { get; init; }

    /// <summary>rq_ip as text; null means the address of the socket.</summary>
    public string? Ip { get; init; }

    /// <summary>rq_time, ISO 8601 with an offset; null means the node's clock.</summary>
    public string? Time { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Lon { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Role-IDs that count as verified.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>The text for <see cref="IdentityHeader"/>.</summary>
    public string Encode() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this, Json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Reads <paramref name="text"/>; null when it is malformed.</summary>
    public static TestIdentity? Decode(string text)
    {
        if (text.Length > MaxLength)
            return null;
        try
        {
            var padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
            return JsonSerializer.Deserialize<TestIdentity>(Convert.FromBase64String(padded), Json);
        }
        catch (Exception e) when (e is FormatException or JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Whether <paramref name="presented"/> is the expected token; takes the same time whatever it is.</summary>
    public static bool IsToken(string presented, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(expected));

    /// <summary><see cref="Ip"/> as an address; null when absent or malformed.</summary>
    public IPAddress? Address() => IPAddress.TryParse(Ip, out var address) ? address : null;

    /// <summary><see cref="Time"/> as an instant; null when absent or malformed.</summary>
    public DateTimeOffset? Instant() =>
        DateTimeOffset.TryParse(Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
