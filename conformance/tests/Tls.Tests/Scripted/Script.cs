namespace OneM2M.Conformance.Tls.Tests.Scripted;

/// <summary>An honest server of (D)TLS 1.2 as a function: from an offer to octets. Where it has trouble is what a test changes.</summary>
internal sealed record Script
{
    /// <summary>Suites that it has, the one that it likes best first.</summary>
    public required IReadOnlyList<ushort> Suites { get; init; }

    /// <summary>Whether it acknowledges the name in a hello.</summary>
    public bool AcknowledgesName { get; init; }

    /// <summary>Groups that it has.</summary>
    public IReadOnlyList<ushort> Groups { get; init; } = [23];

    /// <summary>What it says when nothing fits.</summary>
    public byte[] Refusal { get; init; } = Reply.Alert(40);

    /// <summary>Its answer.</summary>
    public byte[] Answer(Offer offer)
    {
        if (offer.Version is not (0x0303 or 0xfefd))
            return offer.Version >> 8 == 0xfe ? Refusal : Reply.Alert(70);
        var groups = Groups.Where(offer.Groups.Contains).Cast<ushort?>().ToList();
        var suite = Suites.Where(s => offer.Suites.Contains(s) && (!IsSigned(s) || (groups.Count > 0 && offer.Signatures.Contains((ushort)0x0403)))).Cast<ushort?>().FirstOrDefault();
        return suite is { } chosen ? Reply.Choice(offer.Version, chosen, IsSigned(chosen) ? groups[0] : null, acknowledgesName: AcknowledgesName && offer.ServerName is not null) : Refusal;
    }

    private static bool IsSigned(ushort suite) => suite is 0xc023 or 0xc0ae or 0xc02b;
}
