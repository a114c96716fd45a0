using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>What is no DER, or not the structure of RFC 5280.</summary>
internal static class EncodingDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Leaf("trailing-octets", "two octets after the certificate", TrailingOctets, d => d with { Trailing = [0x05, 0x00] }),
        Broken.Leaf("extension-trailing-octets", "two octets after the value within an extension", Encoding, d => d.Change(Oids.SubjectKeyIdentifier, e => e with { Value = [.. e.Value, 0x05, 0x00] })),
        Broken.Leaf("length-not-shortest", "a length in two octets where one suffices", Encoding, d => d.Change(Oids.SubjectKeyIdentifier, e => e with { Raw = LongLength(e.Encode()) })),
        Broken.Leaf("boolean-not-der", "critical TRUE written as 01 instead of ff", Encoding, d => d.Change(Oids.KeyUsage, e => e with { Raw = TrueAsOne(e) })),
        Broken.Leaf("default-written-out", "critical FALSE written out", Encoding, d => d.Change(Oids.SubjectAltName, e => e with { Raw = Asn.Sequence(Asn.Oid(e.Oid), [0x01, 0x01, 0x00], Asn.Wrapped(0x04, e.Value)) })),
        Broken.Leaf("version-1", "extensions in a certificate of version 1", Linting.ProfileRules.Version, d => d with { Version = null }),
        Broken.Leaf("serial-negative", "a negative serial number", Serial, d => d with { Serial = [0x80 | 0x7A, .. d.Serial[1..]] }),
        Broken.Leaf("serial-zero", "the serial number 0", Serial, d => d with { Serial = [0x00] }),
        Broken.Leaf("serial-21-octets", "a serial number of 21 octets", Serial, d => d with { Serial = [.. d.Serial, .. d.Serial[..5]] }),
    ];

    /// <summary>The same element with its length, below 128, in two octets.</summary>
    private static byte[] LongLength(byte[] element) => [element[0], 0x81, .. element[1..]];

    private static byte[] TrueAsOne(DraftExtension extension) => Asn.Sequence(Asn.Oid(extension.Oid), [0x01, 0x01, 0x01], Asn.Wrapped(0x04, extension.Value));
}
