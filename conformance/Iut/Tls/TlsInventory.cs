namespace OneM2M.Conformance.Iut.Tls;

/// <summary>What an endpoint of (D)TLS speaks, as its answers to first hellos show.</summary>
/// <param name="Endpoint">"host:port".</param>
/// <param name="Transport">"tls" or "dtls".</param>
/// <param name="Facts">By topic, in the order of <see cref="TlsTopic"/>.</param>
public sealed record TlsInventory(string Endpoint, string Transport, IReadOnlyList<TlsFact> Facts)
{
    /// <summary>Whether it could be reached: over UDP, whether nothing said the contrary.</summary>
    public bool IsReachable { get; init; } = true;

    /// <summary>Whether anything that it said was (D)TLS.</summary>
    public bool SpeaksTls { get; init; }

    /// <summary>Whether it ended before its deadline.</summary>
    public bool IsComplete { get; init; }

    /// <summary>
    /// Whether hellos bore a name that is known to be the endpoint's own: one that was told, or one that it acknowledged. What is missing to hellos without may
    /// be there for a client that names the authority, as a client of oneM2M does.
    /// </summary>
    public bool IsNamed { get; init; }

    /// <summary>Versions of which all suites are known: the endpoint itself put an end to the list.</summary>
    public IReadOnlyList<string> VersionsWithAllSuites { get; init; } = [];

    /// <summary>What went wrong with the endpoint as a whole, one sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Hellos that were sent, one connection or association each.</summary>
    public int Hellos { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The fact of this name, within <paramref name="version"/> or the first at all; null when there is none.</summary>
    public TlsFact? Find(TlsTopic topic, string name, string? version = null) =>
        Facts.FirstOrDefault(f => f.Topic == topic && f.Name == name && (version is null || f.Version == version));

    /// <summary>Whether a suite that is not among the facts is not there.</summary>
    public bool SuitesAreComplete(string version) => VersionsWithAllSuites.Contains(version);

    /// <summary>Those of a topic that are there.</summary>
    public IEnumerable<TlsFact> There(TlsTopic topic) => Facts.Where(f => f.Topic == topic && f.Presence == Presence.There);
}
