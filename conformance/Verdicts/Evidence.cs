namespace OneM2M.Conformance.Verdicts;

/// <summary>Something that a reader can check for himself.</summary>
/// <param name="Kind">"exchange", "notification", "computation", "handshake" or "note".</param>
/// <param name="Summary">One line, e.g. "RETRIEVE cse-in/x as Cabc → 4103".</param>
/// <param name="Request">As sent, redacted; a computation without its keys; of a handshake what our side said, message by message; null for a note.</param>
/// <param name="Response">As received, bounded and redacted.</param>
/// <param name="Curl">A command that repeats it, where it was an HTTP request, or that prints the request of a computation.</param>
public sealed record Evidence(string Kind, string Summary, string? Request = null, string? Response = null, string? Curl = null);
