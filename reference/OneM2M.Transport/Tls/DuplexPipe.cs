using System.IO.Pipelines;

namespace OneM2M.Transport.Tls;

/// <summary>Both directions of a connection.</summary>
/// <param name="Input">What comes.</param>
/// <param name="Output">What goes.</param>
internal sealed record DuplexPipe(PipeReader Input, PipeWriter Output) : IDuplexPipe;
