using System.Numerics;

namespace OneM2M.Transport.Probe;

/// <summary>Reads the body of a ServerKeyExchange, whose form depends on version and suite (RFC 5246 7.4.3, RFC 4279, RFC 5489, RFC 8422).</summary>
public static class ServerKeyExchangeReader
{
    private const byte NamedCurve = 3;

    /// <summary>Reads <paramref name="body"/>; otherwise <paramref name="fault"/> says what is wrong with it.</summary>
    public static KeyExchangeParameters? Read(ReadOnlySpan<byte> body, ServerHello hello, out string fault)
    {
        var exchange = CipherSuites.KeyExchange(hello.Suite);
        var reader = new OctetReader(body);
        fault = $"a ServerKeyExchange that has not the form of {(exchange.Length > 0 ? exchange : CipherSuites.Name(hello.Suite))}";
        var read = new KeyExchangeParameters(null, null, null, null);
        if (exchange.EndsWith("PSK", StringComparison.Ordinal))
        {
            if (!reader.TryVector16(out var hint))
                return null;
            read = read with { IdentityHint = hint.ToArray() };
        }

        if (CipherSuites.UsesCurve(hello.Suite))
        {
            if (Curve(ref reader) is not { } curve)
                return null;
            read = read with { Group = curve };
        }
        else if (exchange.StartsWith("DHE", StringComparison.Ordinal) || exchange.StartsWith("DH_anon", StringComparison.Ordinal))
        {
            if (Prime(ref reader) is not { } bits)
                return null;
            read = read with { PrimeBits = bits };
        }

        if (!CipherSuites.IsSigned(hello.Suite))
            return read;
        if (hello.Version.NamesSignatureAlgorithm())
        {
            if (!reader.TryShort(out var algorithm))
                return null;
            read = read with { SignatureAlgorithm = algorithm };
        }

        return reader.TryVector16(out _) ? read : null;
    }

    private static ushort? Curve(ref OctetReader reader) =>
        reader.TryOctet(out var kind) && kind == NamedCurve && reader.TryShort(out var group) && reader.TryVector8(out _) ? group : null;

    private static int? Prime(ref OctetReader reader)
    {
        if (!reader.TryVector16(out var prime) || !reader.TryVector16(out _) || !reader.TryVector16(out _))
            return null;
        var significant = prime.TrimStart((byte)0);
        return significant.IsEmpty ? 0 : (8 * significant.Length) - BitOperations.LeadingZeroCount((uint)significant[0]) + 24;
    }
}
