using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Runner.Targets.Tls;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Runner;

/// <summary>Makes of the entries under tls in a target file endpoints that steps can shake hands with.</summary>
internal static class EndpointOpening
{
    /// <summary>One for each entry, in their order. Throws <see cref="TargetUnreachableException"/> for a name that nobody knows.</summary>
    public static async Task<IReadOnlyList<ISecureEndpoint>> OpenAsync(IReadOnlyList<TlsTarget> targets, Redactor redactor, CancellationToken cancellation)
    {
        var endpoints = new List<ISecureEndpoint>();
        foreach (var target in targets)
        {
            foreach (var key in target.Profile.Keys)
                redactor.Add(key.Key);
            var address = new IPEndPoint(await ResolveAsync(target, cancellation), target.Port);
            endpoints.Add(target.Profile.Listens ? new ListeningEndpoint(target.Profile, address, TimeProvider.System) : Listen(target, address));
        }

        return endpoints;
    }

    private static ConnectingEndpoint Listen(TlsTarget target, IPEndPoint address)
    {
        try
        {
            return new ConnectingEndpoint(target.Profile, address, target.Command, target.Directory, TimeProvider.System);
        }
        catch (SocketException e)
        {
            throw new TargetUnreachableException($"{target.Profile.Name}: we cannot listen there ({e.Message}); name an address of this machine and a port that is free");
        }
    }

    private static async Task<IPAddress> ResolveAsync(TlsTarget target, CancellationToken cancellation)
    {
        try
        {
            var found = await Dns.GetHostAddressesAsync(target.Host, cancellation);
            return found.Length > 0 ? found[0] : throw new SocketException((int)SocketError.HostNotFound);
        }
        catch (SocketException e)
        {
            throw new TargetUnreachableException($"{target.Profile.Name}: the name {target.Host} leads nowhere ({e.Message}); correct the entry under tls in the target file");
        }
    }
}
