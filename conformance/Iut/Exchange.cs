namespace OneM2M.Conformance.Iut;

/// <summary>One request with what came back, and how a reader repeats it by hand.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Response">What was seen.</param>
/// <param name="RequestId">X-M2M-RI; begins with the run's prefix, so that it is found in the log of the implementation.</param>
/// <param name="RequestText">Start line, headers and body as sent, secrets already replaced.</param>
/// <param name="ResponseText">Status line, headers and body as received, bounded.</param>
/// <param name="Curl">A command that repeats the request.</param>
/// <param name="Duration">From sending the first octet to the end of the answer.</param>
public sealed record Exchange(
    Request Request,
    Response Response,
    string RequestId,
    string RequestText,
    string ResponseText,
    string Curl,
    TimeSpan Duration);
