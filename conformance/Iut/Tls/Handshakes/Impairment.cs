namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>What happens to datagrams between us and the implementation, drawn from a seed so that a run can be repeated.</summary>
public sealed record Impairment
{
    /// <summary>Seed of all that is drawn.</summary>
    public int Seed { get; init; }

    /// <summary>Share of datagrams lost in each direction, 0 to 1.</summary>
    public double Loss { get; init; }

    /// <summary>Share of datagrams that come twice.</summary>
    public double Duplication { get; init; }

    /// <summary>Share of datagrams that come after the next one.</summary>
    public double Reordering { get; init; }

    /// <summary>How late each datagram is.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Largest datagram that we send, octets; null for no limit of ours.</summary>
    public int? Mtu { get; init; }

    /// <summary>Octets of handshake payload in each of our fragments, down to 1; null: as the stack likes.</summary>
    public int? FragmentSize { get; init; }

    /// <summary>Datagrams of ours, counted from 0, that never arrive: the loss that a scenario names.</summary>
    public IReadOnlyList<int> DropOurs { get; init; } = [];

    /// <summary>Datagrams of theirs, counted from 0, that never arrive.</summary>
    public IReadOnlyList<int> DropTheirs { get; init; } = [];

    /// <summary>After the handshake: the datagram with our first application data is sent again, octet for octet, this many times.</summary>
    public int Replays { get; init; }

    /// <summary>Our cookie comes from another port than the first hello.</summary>
    public bool ChangesPort { get; init; }
}
