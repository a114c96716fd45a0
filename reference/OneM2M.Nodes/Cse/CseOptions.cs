using System.Net;
using OneM2M.Security.AccessControl;
using OneM2M.Transport.Associations;

namespace OneM2M.Nodes.Cse;

/// <summary>How a reference hosting CSE is set up.</summary>
public sealed record CseOptions
{
    /// <summary>SP-relative CSE-ID, "/id-in".</summary>
    public string CseId { get; init; } = "/id-in";

    /// <summary>Absolute M2M-SP-ID, "//m2msp.example".</summary>
    public string SpId { get; init; } = "//m2msp.example";

    /// <summary>resourceName of the CSEBase.</summary>
    public string ResourceName { get; init; } = "cse-in";

    /// <summary>Originator whom a policy made at start lets do everything to the CSEBase.</summary>
    public string AdminOriginator { get; init; } = "CAdmin";

    /// <summary>Where to listen; port 0 takes a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 0);

    /// <summary>Where it listens is TLS, set up like this; null: plain HTTP.</summary>
    public ServerOptions? Associations { get; init; }

    /// <summary>Clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Rules of the decision; a mutant has others.</summary>
    public AccessRules AccessRules { get; init; } = AccessRules.Standard;

    /// <summary>What else a hosting CSE decides; a mutant decides otherwise.</summary>
    public CseBehaviour Behaviour { get; init; } = CseBehaviour.Standard;

    /// <summary>Token of <see cref="Transport.TestIdentity"/>; null takes no test identities at all.</summary>
    public string? TestIdentityToken { get; init; }

    /// <summary>Most resources held.</summary>
    public int MaxResources { get; init; } = 100_000;

    /// <summary>Most octets of a request's body.</summary>
    public int MaxBodyOctets { get; init; } = 2 * 1024 * 1024;
}
