using System.Net;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Stands where a target file names a shim and no HTTP binding: what would have to be asked over the wire is not applicable.</summary>
internal sealed class AbsentCse(TargetProfile profile) : IHostingCse
{
    /// <inheritdoc/>
    public TargetProfile Profile => profile;

    /// <inheritdoc/>
    public bool AcceptsCallerIdentity => false;

    /// <inheritdoc/>
    public IPAddress SourceAddress => IPAddress.None;

    /// <inheritdoc/>
    public TimeSpan? ClockSkew => null;

    /// <summary>Throws <see cref="NotApplicableException"/>.</summary>
    public Task<Exchange> SendAsync(Request request, CancellationToken cancellation) => throw Absent();

    /// <summary>Throws <see cref="NotApplicableException"/>.</summary>
    public ISingleConnection OpenConnection() => throw Absent();

    private static NotApplicableException Absent() => new("the target file names no HTTP binding (key http) over which this could be asked");
}
