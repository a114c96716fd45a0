using System.Net;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>--read-only, held at the one place that every request passes: nothing but a Retrieve reaches the implementation.</summary>
internal sealed class ReadOnlyCse(IHostingCse inner) : IHostingCse
{
    /// <inheritdoc/>
    public TargetProfile Profile => inner.Profile;

    /// <inheritdoc/>
    public bool AcceptsCallerIdentity => inner.AcceptsCallerIdentity;

    /// <inheritdoc/>
    public IPAddress SourceAddress => inner.SourceAddress;

    /// <inheritdoc/>
    public TimeSpan? ClockSkew => inner.ClockSkew;

    /// <summary>Sends a Retrieve; throws <see cref="NotApplicableException"/> for everything else.</summary>
    public Task<Exchange> SendAsync(Request request, CancellationToken cancellation) => request.Operation == Operation.Retrieve
        ? inner.SendAsync(request, cancellation)
        : throw new NotApplicableException($"--read-only: the scenario would have to send {request.Operation.ToString().ToUpperInvariant()} {request.To}");

    /// <summary>Throws <see cref="NotApplicableException"/>: what goes over a connection of its own was set up before.</summary>
    public ISingleConnection OpenConnection() =>
        throw new NotApplicableException("--read-only: the scenario would have to set up what it asks for over one connection");
}
