using System.Text.Json;
using System.Text.Json.Serialization;
using OneM2M.Conformance.Iut.Tls;

namespace OneM2M.Conformance.Cli.Tls;

/// <summary>The inventory for other programs, as tls.schema.json beside this file describes it.</summary>
internal static class TlsReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>JSON.</summary>
    public static string Of(TlsInventory inventory, IReadOnlyList<TlsRow> rows) => JsonSerializer.Serialize(
        new
        {
            Schema = "1",
            inventory.Endpoint,
            inventory.Transport,
            Reachable = inventory.IsReachable,
            inventory.SpeaksTls,
            Complete = inventory.IsComplete,
            inventory.Hellos,
            DurationMs = (long)inventory.Duration.TotalMilliseconds,
            Breaches = rows.Count(r => r.IsBreach),
            Rows = rows.Select(r => new
            {
                r.Fact.Topic,
                r.Fact.Name,
                r.Fact.Version,
                r.Fact.Code,
                r.Fact.Presence,
                r.Fact.Seen,
                r.Fact.KeyExchange,
                r.Fact.EncryptThenMac,
                r.Word,
                r.Clause,
                r.Note,
                r.Danger,
            }),
            inventory.Remarks,
        },
        Options);
}
