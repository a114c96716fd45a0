using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Runner.Targets.Tls;

/// <summary>One entry of the key tls of a target file: a place where the implementation speaks (D)TLS.</summary>
/// <param name="Profile">What scenarios may know.</param>
/// <param name="Host">Where it listens, or where we listen for it: a host name or an address.</param>
/// <param name="Port">TCP or UDP port; 0 where we listen on a free one.</param>
public sealed record TlsTarget(SecureEndpointProfile Profile, string Host, int Port)
{
    /// <summary>Where it is a client: program and arguments that make it connect, "{host}" and "{port}" in them stand for where we listen; empty: a person does.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>Directory of the target file, in which the command runs.</summary>
    public required string Directory { get; init; }

    /// <summary>
    /// What this entry claims without further words: its transport, and the security frameworks of 8.2 or 8.3 whose credentials it names.
    /// </summary>
    public IEnumerable<string> Claims
    {
        get
        {
            yield return Profile.Transport;
            var framework = Profile.Role is SecureRole.Mef or SecureRole.Enrolee ? "rspf" : "saef";
            if (Profile.Keys.Count > 0)
                yield return framework + ".psk";
            if (Profile.Certificates is { } certificates)
            {
                yield return framework + ".certificate";
                if (certificates.Flavour == PeerFlavour.Raw || certificates.Ours?.Flavour == PeerFlavour.Raw)
                    yield return "tls.raw-public-key";
                if (certificates.Revoked is not null)
                    yield return "tls.revocation";
            }
        }
    }
}
