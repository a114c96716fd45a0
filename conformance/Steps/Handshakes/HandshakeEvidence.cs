using System.Globalization;
using System.Text;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>Makes of a handshake what a reader can check: who said what, in order, and how the keys came about.</summary>
internal static class HandshakeEvidence
{
    /// <summary>The evidence of <paramref name="report"/>.</summary>
    public static Evidence Of(SecureEndpointProfile endpoint, string what, HandshakeReport report) =>
        new("handshake", $"{what}, {endpoint.Name} → {Seen(report)}", Side(report, ours: true), Side(report, ours: false));

    /// <summary>How it ended, in a few words: "accepted: TLS 1.2, TLS_PSK_WITH_AES_128_CBC_SHA256", "refused: fatal alert 115 unknown_psk_identity".</summary>
    public static string Seen(HandshakeReport report) => report.End switch
    {
        HandshakeEnd.Completed => $"accepted: {report.Version}, {Framework.NameOf(report.Suite)}",
        HandshakeEnd.RefusedByAlert => $"refused: {(report.AlertIsFatal ? "fatal" : "warning")} alert {report.Alert} {report.AlertName}",
        HandshakeEnd.ClosedByThem => "refused: closed without an alert",
        HandshakeEnd.Silent => "refused: silent until the deadline",
        HandshakeEnd.RefusedByUs => "not acceptable to us: " + report.Trouble,
        _ => report.Trouble ?? "not reachable",
    };

    private static string Side(HandshakeReport report, bool ours)
    {
        var lines = new StringBuilder();
        foreach (var (message, i) in report.Messages.Select((m, i) => (m, i)).Where(m => m.m.Ours == ours))
            lines.Append(CultureInfo.InvariantCulture, $"{i + 1,3}  {message.Name}, {message.Length} octets{(message.Detail.Length > 0 ? ": " + message.Detail : "")}\n");
        if (ours)
            return lines.ToString();
        foreach (var step in report.Computation)
        {
            var agreed = step.Agrees switch { true => ", as the stack has it", false => ", OTHER THAN THE STACK HAS IT", null => "" };
            lines.Append(CultureInfo.InvariantCulture, $"     {step.Name}: {step.Length} octets, SHA-256 begins {step.Digest}{agreed}\n");
        }

        return lines.ToString();
    }
}
