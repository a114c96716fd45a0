namespace OneM2M.Conformance.Drivers.Shim;

/// <summary>Something that makes a process of a shim useless from now on.</summary>
/// <param name="What">In words that fit a report, e.g. "no answer within 10 s".</param>
/// <param name="Received">The line or the end of standard error that shows it; null where there is nothing to show.</param>
internal sealed record ShimFault(string What, string? Received = null);
