using OneM2M.Conformance.Pki.Der;
using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Whether a name lies within a subtree (RFC 5280 4.2.1.10; 10.1.1.4.2 of TS-0003 for hardware identifiers).</summary>
internal static class ConstraintMatch
{
    /// <summary>Whether <paramref name="name"/> lies within <paramref name="subtree"/>, which is of the same form; null where nothing says how to compare.</summary>
    public static bool? Within(GeneralName name, GeneralName subtree) => name.Kind switch
    {
        GeneralNameKind.DnsName => DomainName.LiesWithin(name.Text, subtree.Text.TrimStart('.')),
        GeneralNameKind.Uri => HostWithin(DomainName.HostOf(name.Text), subtree.Text),
        GeneralNameKind.OtherName => subtree.TypeId != name.TypeId ? null : ArcsWithin(name.Value ?? "", subtree.Value ?? ""),
        GeneralNameKind.IpAddress => AddressWithin(name.Octets, subtree.Octets),
        GeneralNameKind.DirectoryName => NameWithin(name.Octets, subtree.Octets),
        _ => null,
    };

    /// <summary>A host is meant when the constraint has no full stop in front, everything below it when it has.</summary>
    private static bool HostWithin(ReadOnlySpan<char> host, string constraint) => !host.IsEmpty && (constraint.StartsWith('.')
        ? DomainName.LiesWithin(host, constraint.AsSpan(1)) && !DomainName.AreSame(host, constraint.AsSpan(1))
        : DomainName.AreSame(host, constraint));

    /// <summary>The remainder of an identifier begins with the arcs of the subtree.</summary>
    private static bool ArcsWithin(string value, string arcs) => arcs.Length == 0 || value == arcs || value.StartsWith(arcs + ".", StringComparison.Ordinal);

    private static bool AddressWithin(byte[] address, byte[] network)
    {
        if (network.Length != 2 * address.Length)
            return false;
        for (var i = 0; i < address.Length; i++)
        {
            if (((address[i] ^ network[i]) & network[address.Length + i]) != 0)
                return false;
        }

        return true;
    }

    private static bool? NameWithin(byte[] name, byte[] subtree)
    {
        var notes = new DerNotes();
        return DerElement.TryRead(name, 0, name.Length, notes, out var inner) && DerElement.TryRead(subtree, 0, subtree.Length, notes, out var outer)
            ? DistinguishedName.LiesWithin(inner, outer)
            : null;
    }
}
