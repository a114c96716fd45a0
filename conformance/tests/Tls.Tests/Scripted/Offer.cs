using System.Buffers.Binary;
using System.Text;

namespace OneM2M.Conformance.Tls.Tests.Scripted;

/// <summary>What a hello of the probe offers, read by a few lines of the test's own.</summary>
/// <param name="Version">Version field of the hello, e.g. 0x0303; 0x0304 where supported_versions names it.</param>
/// <param name="Suites">Suites in their order.</param>
/// <param name="ServerName">server_name; null without.</param>
/// <param name="Groups">supported_groups.</param>
/// <param name="Signatures">signature_algorithms.</param>
/// <param name="HasCookie">Whether a cookie of DTLS is in it.</param>
internal sealed record Offer(ushort Version, IReadOnlyList<ushort> Suites, string? ServerName, IReadOnlyList<ushort> Groups, IReadOnlyList<ushort> Signatures, bool HasCookie)
{
    /// <summary>Of one whole record in a stream, or one datagram.</summary>
    public static Offer Of(ReadOnlySpan<byte> record, bool datagram)
    {
        var at = (datagram ? 13 + 12 : 5 + 4) + 34;
        var version = Short(record, at - 34);
        at += 1 + record[at];
        var cookie = datagram && record[at] > 0;
        at += datagram ? 1 + record[at] : 0;
        var suites = Shorts(record.Slice(at + 2, Short(record, at)));
        at += 2 + Short(record, at);
        at += 1 + record[at];
        var (name, groups, signatures) = ((string?)null, (IReadOnlyList<ushort>)[], (IReadOnlyList<ushort>)[]);
        for (at += 2; at + 4 <= record.Length; at += 4 + Short(record, at + 2))
        {
            var content = record.Slice(at + 4, Short(record, at + 2));
            switch (Short(record, at))
            {
                case 0:
                    name = Encoding.ASCII.GetString(content[5..]);
                    break;
                case 10:
                    groups = Shorts(content[2..]);
                    break;
                case 13:
                    signatures = Shorts(content[2..]);
                    break;
                case 43:
                    version = Short(content, 1);
                    break;
            }
        }

        return new Offer(version, suites, name, groups, signatures, cookie);
    }

    private static ushort Short(ReadOnlySpan<byte> octets, int at) => BinaryPrimitives.ReadUInt16BigEndian(octets[at..]);

    private static IReadOnlyList<ushort> Shorts(ReadOnlySpan<byte> octets)
    {
        var all = new List<ushort>();
        for (var at = 0; at + 2 <= octets.Length; at += 2)
            all.Add(Short(octets, at));
        return all;
    }
}
