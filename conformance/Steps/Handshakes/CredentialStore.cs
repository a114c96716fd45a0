using System.Collections.Concurrent;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>What we show at each endpoint of a run, made once.</summary>
public sealed class CredentialStore(TimeProvider time)
{
    private readonly ConcurrentDictionary<ISecureEndpoint, OurCredentials> _all = new();

    /// <summary>Those for <paramref name="endpoint"/>.</summary>
    internal OurCredentials Of(ISecureEndpoint endpoint) => _all.GetOrAdd(endpoint, e => new OurCredentials(e.Profile, time));
}
