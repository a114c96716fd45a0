using OneM2M.Conformance.Drivers.Embedded.Secure;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Mutants;
using OneM2M.Conformance.Verdicts;
using OneM2M.Security.Certificates;
using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Runner.Reference;

/// <summary>The places where the embedded reference speaks (D)TLS, with a mutant at one of their seams or none.</summary>
internal static class ReferenceEndpoints
{
    /// <summary>The places of the embedded reference; nothing is started before it is asked for.</summary>
    public static IReadOnlyList<ISecureEndpoint> Of(Mutant? mutant, Redactor redactor)
    {
        var places = new ReferencePlaces(TimeProvider.System, mutant?.Presented() ?? new PresentedCertificate());
        foreach (var key in places.Keys)
            redactor.Add(key.Key);
        var (handshakes, certificates) = (mutant?.Handshakes() ?? HandshakeRules.Standard, mutant?.Certificates() ?? CertificateRules.Standard);
        return [.. places.All().Select(p => (ISecureEndpoint)(p.Profile.Listens ? new EmbeddedServer(p, handshakes, certificates) : new EmbeddedClient(p, handshakes, certificates)))];
    }
}
