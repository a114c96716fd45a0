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
            endpoints.Add(new ListeningEndpoint(target.Profile, address, TimeProvider.System));
        }

        return endpoints;
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
