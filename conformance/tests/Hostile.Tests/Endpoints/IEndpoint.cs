namespace OneM2M.Conformance.Hostile.Tests.Endpoints;

/// <summary>Something on loopback that pretends to be a CSE.</summary>
internal interface IEndpoint : IAsyncDisposable
{
    /// <summary>Where it listens.</summary>
    Uri Address { get; }
}
