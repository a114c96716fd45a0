using System.Globalization;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-019", "the Originating Timestamp of the request is taken for the time of its arrival")]
internal sealed class TimestampOfTheRequestCounts : CseBehaviour
{
    public override DateTimeOffset RequestTime(RequestPrimitive request, TimeProvider time) =>
        DateTimeOffset.TryParseExact(request.Header("X-M2M-OT"), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var said)
            ? said
            : base.RequestTime(request, time);
}
