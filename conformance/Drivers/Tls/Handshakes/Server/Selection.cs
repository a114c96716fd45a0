using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Server;

/// <summary>
/// What our side chooses as a server that chooses wrongly. The stack refuses to: so it is told that the client had offered it, in its own
/// copy of what was offered. All that follows is then as it would be, and a client that goes along gets a whole handshake.
/// </summary>
internal sealed class Selection(HandshakePlan plan)
{
    private const int EcdsaSha = 0xc009;
    private const int EcdhePskSha = 0xc035;
    private const int PskSha = 0x008c;

    // For versions before 1.2: CBC with SHA-1.
    private static readonly int[] _old = [EcdsaSha, EcdhePskSha, PskSha];

    // Known to nearly everybody first; then with ARIA, which hardly anybody offers.
    private static readonly int[] _others = [0xc023, 0xc02b, 0xc0ac, 0xc0ae, 0x00ae, 0x00a8, 0xc0a4, 0xc0a8, 0xc037, 0xc05c, 0xc06a, EcdsaSha, EcdhePskSha, PskSha];

    /// <summary>A suite for a version before 1.2 that our side has the means for, one of those offered where there is one; null without means.</summary>
    public int? Old(IReadOnlyList<int> offered) => Possible(_old).OrderBy(s => offered.Contains(s) ? 0 : 1).Cast<int?>().FirstOrDefault();

    /// <summary>A suite that was not offered, one of the plan's where there is one; null where all that our side has the means for were.</summary>
    public int? NotOffered(IReadOnlyList<int> offered) => Possible([.. plan.Suites, .. _others]).Where(s => !offered.Contains(s)).Cast<int?>().FirstOrDefault();

    /// <summary>Makes the stack believe that this was offered.</summary>
    public static int Pretend(int[] offered, int suite)
    {
        if (!offered.Contains(suite))
            offered[0] = suite;
        return suite;
    }

    /// <summary>The same of a version.</summary>
    public static ProtocolVersion Pretend(ProtocolVersion[] offered, ProtocolVersion version)
    {
        if (!offered.Contains(version))
            offered[^1] = version;
        return version;
    }

    private IEnumerable<int> Possible(IEnumerable<int> suites) =>
        suites.Where(s => CipherSuites.IsSigned((ushort)s) ? plan.Credential is not null : plan.Key is not null);
}
