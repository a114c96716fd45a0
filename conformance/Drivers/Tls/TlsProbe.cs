using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Surveys;
using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls;

/// <summary>Takes the inventory of an endpoint over real sockets, several hellos at a time, within a deadline.</summary>
public sealed class TlsProbe(TimeProvider time) : ITlsProbe
{
    /// <inheritdoc/>
    public async Task<TlsInventory> TakeAsync(TlsProbeRequest request, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        using var deadline = new CancellationTokenSource(request.Deadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        var inventory = await TakeAsync(request, await ResolveAsync(request, both.Token), both.Token);
        cancellation.ThrowIfCancellationRequested();
        return inventory with { Duration = time.GetElapsedTime(start) };
    }

    private async Task<TlsInventory> TakeAsync(TlsProbeRequest request, IReadOnlyList<IPEndPoint> endpoints, CancellationToken deadline)
    {
        var inventory = new TlsInventory($"{request.Host}:{request.Port}", request.Datagrams ? "dtls" : "tls", []);
        var authorities = request.Authorities.Count > 0 ? request.Authorities : NameIn(request.Host);
        var trouble = "host name not known";
        foreach (var endpoint in endpoints)
        {
            IAsker asker = request.Datagrams ? new DatagramAsker(endpoint, time) : new StreamAsker(endpoint, time);
            using var questioner = new Questioner(asker, request.Patience, request.Datagrams ? 1 : request.Parallel, time, deadline);
            var findings = new Findings(questioner, authorities.FirstOrDefault(), request.Authorities.Count > 0);
            var survey = new EndpointSurvey(findings, request.Datagrams, [.. authorities.Skip(1)]);
            if (await survey.OpenAsync() is not { End: AnswerEnd.Unreachable } first)
            {
                await survey.RunAsync();
                if (!questioner.HeardTls && request.Datagrams)
                    await RemarkStrangerAsync(findings, endpoint, request.Patience, deadline);
                return Close(inventory, findings);
            }

            trouble = first.Trouble ?? "not reachable";
        }

        return inventory with { IsReachable = false, IsComplete = true, Remarks = [trouble] };
    }

    private static TlsInventory Close(TlsInventory inventory, Findings findings)
    {
        var questioner = findings.Questioner;
        string[] ends = [.. new[] { questioner.GivenUp, questioner.IsLate ? "the deadline came first; what is not known may have wanted more time (--timeout)" : null }.OfType<string>()];
        return inventory with
        {
            Facts = [.. findings.Facts.OrderBy(f => f.Topic).ThenBy(f => Order(f.Version, inventory.Transport == "dtls"))],
            SpeaksTls = questioner.HeardTls,
            IsComplete = ends.Length == 0,
            IsNamed = findings.IsTold || findings.Facts.Any(f => f is { Topic: TlsTopic.ServerName, Name: TlsNames.OwnName, Presence: Presence.There, Code: not null }),
            VersionsWithAllSuites = findings.Complete,
            Remarks = [.. findings.Remarks, .. ends],
            Hellos = questioner.Hellos,
        };
    }

    private static int Order(string? version, bool datagrams) => VersionSurvey.Versions(datagrams).Index().FirstOrDefault(v => v.Item.Name() == version).Index;

    private async Task RemarkStrangerAsync(Findings findings, IPEndPoint endpoint, TimeSpan patience, CancellationToken deadline)
    {
        var hello = Hellos.Of(WireVersion.Dtls12, findings.OwnName);
        if (await StrangerCheck.RunAsync(endpoint, hello, patience, time, deadline) is { } stranger)
            findings.Remark($"answers came from {stranger}, which was not asked: no client may take them");
    }

    private static async Task<IReadOnlyList<IPEndPoint>> ResolveAsync(TlsProbeRequest request, CancellationToken deadline)
    {
        try
        {
            var addresses = IPAddress.TryParse(request.Host, out var address) ? [address] : await Dns.GetHostAddressesAsync(request.Host, deadline);
            return [.. addresses.Select(a => new IPEndPoint(a, request.Port))];
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>A literal address is no name that may stand in a hello (RFC 6066 3).</summary>
    private static IReadOnlyList<string> NameIn(string host) => IPAddress.TryParse(host, out _) ? [] : [host];
}
