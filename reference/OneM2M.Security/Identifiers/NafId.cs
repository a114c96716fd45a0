using System.Text;

namespace OneM2M.Security.Identifiers;

/// <summary>
/// NAF-ID (TS 33.220, used by TS-0003 8.3.2.3): octets, not a text. The FQDN of the NAF in ASCII, then the 5 octets of the identifier of the
/// Ua security protocol, nothing between them.
/// </summary>
public readonly record struct NafId
{
    /// <summary>Octets of the identifier of a Ua security protocol.</summary>
    public const int UaLength = 5;

    private readonly string? _fqdn;
    private readonly ulong _ua;

    private NafId(string fqdn, ulong ua) => (_fqdn, _ua) = (fqdn, ua);

    /// <summary>The FQDN of the NAF.</summary>
    public string Fqdn => _fqdn ?? "";

    /// <summary>Number of octets of the whole.</summary>
    public int Length => Fqdn.Length + UaLength;

    /// <summary>Reads the octets; the position of a fault is in octets.</summary>
    public static bool TryParse(ReadOnlySpan<byte> octets, out NafId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        rules ??= IdentifierRules.Standard;
        id = default;
        if (octets.Length <= UaLength)
            return Fault.Is(FaultReason.NafIdTooShort, octets.Length, out fault);
        var name = octets[..^UaLength];
        if (name.Length > rules.LongestFqdn + 1)
            return Fault.Is(FaultReason.FqdnTooLong, rules.LongestFqdn, out fault);
        return TryForm(Encoding.Latin1.GetString(name), octets[^UaLength..], out id, out fault, rules);
    }

    /// <summary>Forms the identifier of an FQDN and the 5 octets of a Ua security protocol.</summary>
    public static bool TryForm(string fqdn, ReadOnlySpan<byte> ua, out NafId id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        id = default;
        if (ua.Length != UaLength)
            return Fault.Is(FaultReason.NafIdTooShort, ua.Length, out fault);
        if (!Identifiers.Fqdn.TryValidate(fqdn, 0, rules ?? IdentifierRules.Standard, out fault))
            return false;
        ulong value = 0;
        foreach (var octet in ua)
            value = (value << 8) | octet;
        id = new NafId(fqdn, value);
        return true;
    }

    /// <summary>Writes the octets; false, with nothing written, where <paramref name="destination"/> is too short.</summary>
    public bool TryFormat(Span<byte> destination, out int octetsWritten)
    {
        octetsWritten = 0;
        if (destination.Length < Length)
            return false;
        octetsWritten = Encoding.ASCII.GetBytes(Fqdn, destination);
        for (var shift = 32; shift >= 0; shift -= 8)
            destination[octetsWritten++] = (byte)(_ua >> shift);
        return true;
    }

    /// <summary>The octets.</summary>
    public byte[] ToArray()
    {
        var octets = new byte[Length];
        TryFormat(octets, out _);
        return octets;
    }

    /// <summary>The FQDN and the Ua security protocol in hexadecimal: for people.</summary>
    public override string ToString() => $"{Fqdn} {_ua:x10}";
}
