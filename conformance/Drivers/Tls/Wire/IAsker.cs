using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>Sends one hello over a socket of its own, reads the flight that comes, and goes.</summary>
internal interface IAsker
{
    /// <summary>Waits at most <paramref name="patience"/>. Throws nothing that depends on the other side.</summary>
    Task<Answer> AskAsync(ClientHello hello, TimeSpan patience, CancellationToken cancellation);
}
