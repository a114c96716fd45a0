using System.Net.Sockets;
using System.Security.Cryptography;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Drivers.Embedded;
using OneM2M.Conformance.Drivers.Http;
using OneM2M.Conformance.Drivers.Shim;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Runner.Reference;
using OneM2M.Conformance.Steps;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>The way to one implementation: drivers, our notification receiver, and the embedded reference where no target file names another.</summary>
public sealed class TargetConnection : IAsyncDisposable
{
    private readonly List<object> _owned = [];
    private HttpCse? _driver;

    private TargetConnection(string prefix) => Prefix = prefix;

    /// <summary>Begins the name of every resource and every X-M2M-RI of this run: "ts0003-" and four characters.</summary>
    public string Prefix { get; }

    /// <summary>The implementation in the role of hosting CSE.</summary>
    public IHostingCse Cse { get; private set; } = null!;

    /// <summary>What it computes without a socket; null where the target file names no shim.</summary>
    public IComputations? Computations { get; private set; }

    /// <summary>Where it speaks (D)TLS; none where the target file names no such place.</summary>
    public IReadOnlyList<ISecureEndpoint> Endpoints { get; private set; } = [];

    /// <summary>The entries under tls whose client a person has to make connect, and where we wait for it.</summary>
    public IEnumerable<(string Place, string Address)> Waiting =>
        Endpoints.OfType<ConnectingEndpoint>().Where(e => !e.Profile.ConnectsOnDemand).Select(e => (e.Profile.Name, e.Address.ToString()));

    /// <summary>Where it can send notifications.</summary>
    public INotificationReceiver Receiver { get; private set; } = null!;

    /// <summary>Starts or reaches the implementation. Throws <see cref="TargetUnreachableException"/>.</summary>
    public static async Task<TargetConnection> OpenAsync(RunOptions options, CancellationToken cancellation)
    {
        var connection = new TargetConnection("ts0003-" + RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 4));
        try
        {
            await connection.ConnectAsync(options, cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A session for one run over this connection.</summary>
    public Session NewSession(RequirementCatalogue catalogue, Action<ScenarioResult> record, RunOptions options, CancellationToken stop) => new()
    {
        Cse = Cse,
        Computations = Computations,
        Endpoints = Endpoints,
        Receiver = Receiver,
        Catalogue = catalogue,
        Record = record,
        Prefix = Prefix,
        Stopping = stop,
        ReadOnly = options.ReadOnly,
        Patience = options.Timeout < TimeSpan.FromSeconds(5) ? options.Timeout : TimeSpan.FromSeconds(5),
    };

    /// <summary>What was tested, for the report.</summary>
    public TargetInfo Describe() => new(
        Cse.Profile.Name,
        Cse.Profile.Roles,
        [.. Cse.Profile.Claims.Order(StringComparer.Ordinal)],
        [.. Mandatory.For(Cse.Profile.Roles).Where(c => !Cse.Profile.Has(c))]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        for (var i = _owned.Count - 1; i >= 0; i--)
        {
            if (_owned[i] is IAsyncDisposable asynchronous)
                await asynchronous.DisposeAsync();
            else
                (_owned[i] as IDisposable)?.Dispose();
        }

        _driver?.Dispose();
    }

    private async Task ConnectAsync(RunOptions options, CancellationToken cancellation)
    {
        Receiver = await ListenAsync(options.Target?.NotifyListen, cancellation);
        foreach (var header in options.Target?.SecretHeaders ?? [])
            AddSecret(options.Redactor, header.Value);
        if (options.Target is { Shim: { } shim })
            Computations = await StartShimAsync(shim, options, cancellation);
        Endpoints = await EndpointOpening.OpenAsync(options.Target?.Tls ?? [], options.Redactor, cancellation);
        _owned.AddRange(Endpoints);
        if (options.Target is { Http: null } offline)
        {
            Cse = new AbsentCse(offline.Profile);
            return;
        }

        _driver = options.Target is { Http: { } endpoint } target ? Driver(target, endpoint, options) : await StartReferenceAsync(options);
        Cse = options.ReadOnly ? new ReadOnlyCse(_driver) : _driver;
        if (await _driver.ConnectAsync(cancellation) is { } problem)
            throw new TargetUnreachableException(problem);
    }

    private HttpCse Driver(Targets.TargetFile target, Uri endpoint, RunOptions options) => new(new HttpCseOptions
    {
        Endpoint = endpoint,
        Profile = target.Profile,
        RequestIdPrefix = Prefix + "-",
        Timeout = options.Timeout,
        Rate = options.Rate ?? target.RequestsPerSecond,
        MaxConnections = target.MaxConnections,
        SecretHeaders = target.SecretHeaders,
    });

    private async Task<ShimPool> StartShimAsync(Targets.ShimTarget shim, RunOptions options, CancellationToken cancellation)
    {
        try
        {
            var pool = await ShimPool.StartAsync(
                new ShimOptions { Command = shim.Command, Directory = shim.Directory, Processes = shim.Processes, Timeout = options.Timeout }, cancellation);
            _owned.Add(pool);
            return pool;
        }
        catch (ShimUnusableException e)
        {
            throw new TargetUnreachableException(options.Redactor.Clean(e.Message));
        }
    }

    /// <summary>The whole value, and what follows a scheme like "Bearer", since that alone is as good as the whole.</summary>
    private static void AddSecret(Redactor redactor, string value)
    {
        redactor.AddText(value);
        if (value.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
            redactor.AddText(value[(space + 1)..].Trim());
    }

    private async Task<NotificationReceiver> ListenAsync(Uri? listen, CancellationToken cancellation)
    {
        try
        {
            var receiver = await NotificationReceiver.StartAsync(listen, TimeProvider.System, cancellation);
            _owned.Add(receiver);
            return receiver;
        }
        catch (Exception e) when (listen is not null && e is IOException or SocketException or InvalidOperationException)
        {
            throw new TargetUnreachableException(
                $"http.notifyListen: we cannot listen at {listen} ({e.Message}); name an address of this machine and a port that is free");
        }
    }

    private async Task<HttpCse> StartReferenceAsync(RunOptions options)
    {
        Mutant? mutant = null;
        if (options.Mutant is { } name)
            mutant = Mutant.Find(name) ?? throw new ArgumentException($"There is no mutant called {name}.", nameof(options));
        var reference = await EmbeddedReference.StartAsync(Prefix + "-", options.Timeout, options.Rate, options.Redactor, mutant is null ? null : mutant.Apply);
        _owned.Add(reference);
        Computations = new EmbeddedComputations(mutant?.Rules());
        Endpoints = ReferenceEndpoints.Of(mutant, options.Redactor);
        _owned.AddRange(Endpoints);
        return reference.Driver;
    }
}
