using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>A shared key that differs from the right one in the way that a feature says.</summary>
internal static class KeyChange
{
    /// <summary><paramref name="right"/> with one change; NotApplicable where that gives the same or a key of no octets.</summary>
    public static SharedKey Of(string words, SharedKey right)
    {
        var (identity, key) = (right.Identity, right.Key);
        var changed = words switch
        {
            "another key" => right with { Key = [.. key.Select(o => (byte)(o ^ 0x5a))] },
            "the key but for its last bit" => right with { Key = [.. key[..^1], (byte)(key[^1] ^ 1)] },
            "the key without its last octet" => right with { Key = key[..^1] },
            "the key and an octet of zero" => right with { Key = [.. key, 0] },
            "a key of zeros" => right with { Key = new byte[key.Length] },
            "an unknown identity" => right with { Identity = [.. "nobody-"u8, .. identity[..Math.Min(identity.Length, 128)]] },
            "the identity in another letter case" => right with { Identity = [.. identity.Select(OtherCase)] },
            "the identity and an octet of zero" => right with { Identity = [.. identity, 0] },
            "the beginning of the identity" => right with { Identity = identity[..^1] },
            "an empty identity" => right with { Identity = [] },
            _ => throw new ArgumentOutOfRangeException(nameof(words), words, "no change of that name"),
        };
        var same = changed.Identity.AsSpan().SequenceEqual(identity) && changed.Key.AsSpan().SequenceEqual(key);
        return same || changed.Key.Length == 0
            ? throw new NotApplicableException($"with the key that the target file gives, {words} is no change or leaves no key")
            : changed;
    }

    private static byte OtherCase(byte octet) => char.IsAsciiLetter((char)octet) ? (byte)(octet ^ 0x20) : octet;
}
