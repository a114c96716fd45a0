using System.Net;

namespace OneM2M.Conformance.Iut;

/// <summary>What a scenario may know about the implementation before it asks: the target file's claims and names.</summary>
public sealed record TargetProfile
{
    /// <summary>As in the target file, e.g. "Example IN-CSE 4.2".</summary>
    public required string Name { get; init; }

    /// <summary>Roles, e.g. "hosting-cse".</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Capabilities claimed, e.g. "acp", "acp.context.ip"; names in <see cref="Capabilities"/>.</summary>
    public IReadOnlySet<string> Claims { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>SP-relative CSE-ID with its leading slash, e.g. "/id-in".</summary>
    public required string CseId { get; init; }

    /// <summary>Absolute M2M-SP-ID with its two slashes, e.g. "//m2msp.example"; null where the vendor named none.</summary>
    public string? SpId { get; init; }

    /// <summary>resourceName of the CSEBase, e.g. "cse-in".</summary>
    public required string CseName { get; init; }

    /// <summary>Release version indicator sent with every request, e.g. "3".</summary>
    public string Release { get; init; } = "3";

    /// <summary>Originator that may create and delete everything below the CSEBase.</summary>
    public required string Admin { get; init; }

    /// <summary>AE-ID stems with which an AE may ask for registration, e.g. "C".</summary>
    public IReadOnlyList<string> AeStems { get; init; } = ["C"];

    /// <summary>
    /// The address from which the implementation sees our requests come, where that is not the address of our socket (network address
    /// translation); null for the address of our socket.
    /// </summary>
    public IPAddress? SourceAddress { get; init; }

    /// <summary>Where the originator is known to be, for location scenarios; null where nothing is known.</summary>
    public KnownLocation? Location { get; init; }

    /// <summary>
    /// Entries of docs/spec-defects.md, e.g. "SD-006", whose tested reading the vendor pins: there the tolerated alternative is a Fail.
    /// </summary>
    public IReadOnlySet<string> PinnedReadings { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// What the standard leaves open and this implementation does in certain ways, e.g. "suidEncoding" → "digits"; names in docs/shim.md.
    /// Null where it takes all of that as parameters.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Pins { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="value"/> is what the implementation does, or one of the ways, where the standard leaves <paramref name="pin"/> open.</summary>
    public bool IsPinned(string pin, string value) => Pins is not { } pins || (pins.TryGetValue(pin, out var pinned) && pinned.Contains(value));

    /// <summary>Whether what binds <paramref name="roles"/> binds the implementation: one of them is its own, or one of both sides names none.</summary>
    public bool IsBoundBy(IReadOnlyCollection<string> roles) => roles.Count == 0 || Roles.Count == 0 || roles.Intersect(Roles, StringComparer.Ordinal).Any();

    /// <summary>Whether <paramref name="capability"/> is claimed, itself or through a parent ("acp" does not imply "acp.group").</summary>
    public bool Has(string capability) => Claims.Contains(capability);
}
