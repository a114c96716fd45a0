using System.CommandLine;
using System.Globalization;
using OneM2M.Conformance.Cli.Tls;
using OneM2M.Conformance.Drivers.Tls;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 tls`: what an endpoint of (D)TLS speaks, and what TS-0003 says of it.</summary>
internal sealed class TlsCommand(TextWriter output)
{
    private const double LongestDeadline = 3600;

    private readonly Argument<string> _endpoint = new("endpoint") { Description = "HOST:PORT; an IPv6 address stands in brackets", HelpName = "HOST:PORT" };
    private readonly Option<bool> _dtls = new("--dtls") { Description = "DTLS over UDP instead of TLS over TCP" };

    private readonly Option<string[]> _sni = new("--sni")
    {
        Description = "Authority that the server stands for; more than once: others that it serves too (default: HOST where it is a name)", HelpName = "NAME", DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _node = new("--node") { Description = "in: judge as a server on an IN, which has the suites of both 10.2.2 and 10.2.3", HelpName = "KIND" };
    private readonly Option<bool> _json = new("--json") { Description = "As JSON" };
    private readonly Option<double> _timeout = new("--timeout") { Description = "Seconds after which it ends with what is known then", HelpName = "S", DefaultValueFactory = _ => 30 };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var tls = new TlsCommand(output);
        var command = new Command("tls", """
            Take the inventory of an endpoint of TLS or DTLS, by first hellos alone: versions, suites and whose order counts, groups, signature
            algorithms, certificate types, server name, hardening. Each row says what TS-0003 says of it (clauses 10.2.1 to 10.2.3, 10.1.3).
            Takes no credentials, finishes no handshake, leaves nothing behind.

            Examples:
              ts0003 tls cse.example:8443                             a node behind TLS
              ts0003 tls 192.0.2.7:5684 --dtls --sni in-cse.example   a node behind DTLS, under its authority
              ts0003 tls cse.example:8443 --sni a.example --sni b.example --node in
              ts0003 tls cse.example:8443 --json | jq '.rows[] | select(.danger)'

            Exit codes: 0 no breach of a "shall" seen · 1 something required is missing or something forbidden is there
                        2 usage, or not reachable · 3 nothing conclusive: no TLS heard, or not known whether it has
                        (D)TLS 1.2 or a suite that may be required
            """);
        tls._node.AcceptOnlyFromAmong("in", "mn");
        command.Add(tls._endpoint);
        command.Add(tls._dtls);
        command.Add(tls._sni);
        command.Add(tls._node);
        command.Add(tls._json);
        command.Add(tls._timeout);
        command.SetAction(tls.ExecuteAsync);
        return command;
    }

    private async Task<int> ExecuteAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var inventory = await new TlsProbe(TimeProvider.System).TakeAsync(Request(parsed), cancellation);
        var rows = new TlsJudgement(inventory, parsed.GetValue(_node) == "in").Rows();
        if (parsed.GetValue(_json))
            output.WriteLine(TlsReport.Of(inventory, rows));
        else if (inventory.IsReachable)
            new TlsTable(output).Print(inventory, rows);
        if (!inventory.IsReachable)
            throw new UsageException($"{inventory.Endpoint}: {string.Join("; ", inventory.Remarks)}");
        if (rows.Any(r => r.IsBreach))
            return ExitCode.Failed;
        return rows.Any(r => r.Word == TlsWord.RequiredThere && r.Fact.Topic == TlsTopic.Version) && !rows.Any(r => r.Word == TlsWord.NotKnown && r.Fact.Topic == TlsTopic.Suite)
            ? ExitCode.Passed : ExitCode.Inconclusive;
    }

    private TlsProbeRequest Request(ParseResult parsed)
    {
        var text = parsed.GetValue(_endpoint)!;
        var colon = text.LastIndexOf(':');
        var host = colon > 0 ? text[..colon].Trim('[', ']') : "";
        var isBare = colon > 0 && text[..colon].Contains(':') && !text.StartsWith('[');
        if (host.Length == 0 || isBare || !ushort.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port == 0)
            throw new UsageException($"{text}: no HOST:PORT; write for example cse.example:8443, 192.0.2.7:5684 or [2001:db8::1]:5684");
        var seconds = parsed.GetValue(_timeout);
        if (!(seconds > 0 && seconds <= LongestDeadline))
            throw new UsageException($"--timeout {seconds.ToString(CultureInfo.InvariantCulture)}: more than 0 and at most {LongestDeadline} seconds");
        var names = parsed.GetValue(_sni)!;
        if (names.FirstOrDefault(n => n.Length is 0 or > 253 || n.Any(c => c is <= ' ' or > '~')) is { } name)
            throw new UsageException($"--sni {name}: no host name; write it in ASCII, an international one in its xn-- form");
        return new TlsProbeRequest(host, port)
        {
            Datagrams = parsed.GetValue(_dtls),
            Authorities = names,
            Deadline = TimeSpan.FromSeconds(seconds),
            Patience = TimeSpan.FromSeconds(Math.Min(3, seconds)),
        };
    }
}
