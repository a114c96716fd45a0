namespace OneM2M.Conformance.Drivers.Http;

/// <summary>A request would have been sent a second time, because its connection was closed without an answer.</summary>
internal sealed class RepeatedRequestException() : IOException("the connection was closed without an answer");
