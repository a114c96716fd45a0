using System.Collections.Concurrent;
using System.Globalization;
using OneM2M.Conformance.Catalogue;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps;

/// <summary>One run against one implementation: what all its scenarios share. The runner opens it before the first scenario.</summary>
public sealed class Session
{
    private int _lastTag;

    /// <summary>The session of the run that goes on in this process; null while none does.</summary>
    public static Session? Current { get; set; }

    /// <summary>The implementation under test.</summary>
    public required IHostingCse Cse { get; init; }

    /// <summary>What the implementation computes without a socket; null where nobody says how to ask it.</summary>
    public IComputations? Computations { get; init; }

    /// <summary>Where the implementation speaks (D)TLS; none where the target file names no such place.</summary>
    public IReadOnlyList<ISecureEndpoint> Endpoints { get; init; } = [];

    /// <summary>What our side shows in handshakes.</summary>
    public CredentialStore Credentials => LazyInitializer.EnsureInitialized(ref field, () => new CredentialStore(Time));

    /// <summary>What is asked of each endpoint once for the run.</summary>
    public Controls Controls { get; } = new();

    /// <summary>Where notifications are received.</summary>
    public required INotificationReceiver Receiver { get; init; }

    /// <summary>What the tags of the scenarios mean.</summary>
    public required RequirementCatalogue Catalogue { get; init; }

    /// <summary>Takes each scenario's result; called from several threads.</summary>
    public required Action<ScenarioResult> Record { get; init; }

    /// <summary>Begins the name of every resource of the run, e.g. "ts0003-k3f9".</summary>
    public required string Prefix { get; init; }

    /// <summary>Clock of the suite.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Longest wait for something that has to happen after an answer, e.g. a notification.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether scenarios may create anything on the implementation.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Cancelled by Ctrl-C and by --fail-fast; what runs then ends early, cleaning up does not.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>Addresses that could not be removed.</summary>
    public ConcurrentBag<string> LeftBehind { get; } = [];

    /// <summary>What the run created for all its scenarios.</summary>
    public RunResources Shared => LazyInitializer.EnsureInitialized(ref field, () => new RunResources(this));

    /// <summary>A short text, unique in this run, that makes names unique: "k3f9" and a counter.</summary>
    public string NextTag() =>
        Prefix[(Prefix.LastIndexOf('-') + 1)..] + "x" + Interlocked.Increment(ref _lastTag).ToString(CultureInfo.InvariantCulture) + "x";
}
