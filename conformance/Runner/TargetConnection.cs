using System.Security.Cryptography;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Drivers.Embedded;
using OneM2M.Conformance.Drivers.Http;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Steps;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>The way to one implementation: drivers, our notification receiver, and the embedded reference where no target file names another.</summary>
public sealed class TargetConnection : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> _owned = [];

    private TargetConnection(string prefix) => Prefix = prefix;

    /// <summary>Begins the name of every resource and every X-M2M-RI of this run: "ts0003-" and four characters.</summary>
    public string Prefix { get; }

    /// <summary>The implementation in the role of hosting CSE.</summary>
    public IHostingCse Cse { get; private set; } = null!;

    /// <summary>Where it can send notifications.</summary>
    public INotificationReceiver Receiver { get; private set; } = null!;

    /// <summary>Starts or reaches the implementation. Throws <see cref="TargetUnreachableException"/>.</summary>
    public static async Task<TargetConnection> OpenAsync(RunOptions options, CancellationToken cancellation)
    {
        AllowBlocking(options.Parallel);
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
            await _owned[i].DisposeAsync();
        (Cse as IDisposable)?.Dispose();
    }

    /// <summary>
    /// SpecFlow waits for asynchronous steps by blocking, one thread a feature. The pool adds threads too slowly for that (one or two
    /// a second), so it is told beforehand how many will be needed beside those that the sockets use.
    /// </summary>
    private static void AllowBlocking(int parallel)
    {
        ThreadPool.GetMinThreads(out var workers, out var completion);
        ThreadPool.SetMinThreads(Math.Max(workers, parallel + 16), completion);
    }

    private async Task ConnectAsync(RunOptions options, CancellationToken cancellation)
    {
        var receiver = await NotificationReceiver.StartAsync(options.Target?.NotifyListen, TimeProvider.System, cancellation);
        _owned.Add(receiver);
        Receiver = receiver;
        var driver = options.Target is { } target
            ? new HttpCse(new HttpCseOptions
            {
                Endpoint = target.Http,
                Profile = target.Profile,
                RequestIdPrefix = Prefix + "-",
                Timeout = options.Timeout,
                Rate = options.Rate ?? target.RequestsPerSecond,
            })
            : await StartReferenceAsync(options);
        Cse = driver;
        if (await driver.ConnectAsync(cancellation) is { } problem)
            throw new TargetUnreachableException(problem);
    }

    private async Task<HttpCse> StartReferenceAsync(RunOptions options)
    {
        Mutant? mutant = null;
        if (options.Mutant is { } name)
            mutant = Mutant.Find(name) ?? throw new ArgumentException($"There is no mutant called {name}.", nameof(options));
        var reference = await EmbeddedReference.StartAsync(Prefix + "-", options.Timeout, mutant is null ? null : mutant.Apply);
        _owned.Add(reference);
        return reference.Driver;
    }
}
