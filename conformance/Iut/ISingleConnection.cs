namespace OneM2M.Conformance.Iut;

/// <summary>One connection to the implementation, over which requests go one after the other.</summary>
public interface ISingleConnection : IDisposable
{
    /// <summary>How many connections it took: more than one where the implementation closed it between two requests.</summary>
    int Opened { get; }

    /// <summary>As <see cref="IHostingCse.SendAsync"/>, over this connection.</summary>
    Task<Exchange> SendAsync(Request request, CancellationToken cancellation);
}
