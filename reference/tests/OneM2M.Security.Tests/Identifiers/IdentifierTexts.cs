namespace OneM2M.Security.Tests.Identifiers;

/// <summary>
/// Texts for the fuzz campaign, of one seed: by a grammar that likes boundaries, by mutation of valid identifiers, and of nothing but noise.
/// </summary>
internal sealed class IdentifierTexts(int seed)
{
    private const string Alphanumeric = "ABCDEFabcdefghzwQCS0123456789";
    private const string Noise = "0123456789abcdefACQSgw-_.@/;:?=+%~*[]# \t\n\0\u0661\u00e9\uff4b\u212a\u017f\ud800\uffff";

    private static readonly Dictionary<string, string[]> Seeds = new()
    {
        ["keId"] = ["000102030405060708090a0b0c0d0e0f@mef.example", "AAECAwQFBgcICQoLDA0ODw==@bsf.example"],
        ["mafKeyId"] = ["000102030405060708090A0B0C0D0E0F@maf.example"],
        ["kpsaId"] = ["key-1_a.b@issuer.example", "++++++++++++++++++++/w==@bsf.example."],
        ["kmId"] = ["Key1@maf.example", "AAECAwQFBgcICQoLDA0ODw==@bsf.example"],
        ["bTid"] = ["AAECAwQFBgcICQoLDA0ODw==@bsf.example", "++++++++++++++++++++/w==@bsf"],
        ["credentialId"] = ["10-thiskey@mymef.com", "12-++++++++++++++++++++/w==@bsf.example", "30-ni:///sha-256-120;UyaQV-Ev4rdLoHyJJWCi", "55-urn:x"],
        ["publicKeyId"] =
        [
            "ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q", "ni://u:p@host:80/sha-256-128;UyaQV-Ev4rdLoHyJJWCi1w?ct=a%2Fb",
            "ni://[::1]/sha-256-120;UyaQV-Ev4rdLoHyJJWCi",
        ],
        ["suid"] = ["10", "25", "32", "45"],
        ["spDomain"] = ["//m2msp.example"],
        ["cseId"] = ["/id-in", "//m2msp.example/mn1"],
        ["aeId"] = ["C98", "S98", "/S98", "/mn1/C98", "//m2msp.example/S98", "//m2msp.example/mn1/C98"],
        ["nodeId"] = ["urn:gsma:imei:90420156-025763-0;svn=42", "0.2.481.1"],
        ["nafId"] = ["maf.example\u0001\0\0\0\u0002"],
    };

    private readonly Random _random = new(seed);

    public string Next(string kind) => _random.Next(8) switch
    {
        0 => Of(Noise, _random.Next(0, 40)),
        < 4 => Mutated(Seeds[kind][_random.Next(Seeds[kind].Length)]),
        4 => Mutated(Grammar(kind)),
        _ => Grammar(kind),
    };

    private string Grammar(string kind) => kind switch
    {
        "keId" => (Often ? Of("0123456789abcdefABCDEF", Near(32)) : RandomPart()) + "@" + Fqdn(),
        "mafKeyId" => Of("0123456789abcdefABCDEF", Near(32)) + "@" + Fqdn(),
        "kpsaId" or "kmId" => (Often ? Of(Alphanumeric + "._-", _random.Next(0, 30)) : RandomPart()) + "@" + Fqdn(),
        "bTid" => RandomPart() + "@" + Fqdn(),
        "credentialId" => $"{_random.Next(8, 58)}-" + (Often ? Of(Alphanumeric + "._-@", _random.Next(0, 30)) : RandomPart() + "@" + Fqdn()),
        "publicKeyId" => Ni(),
        "suid" => $"{_random.Next(0, 60)}",
        "spDomain" => "//" + Fqdn(),
        "cseId" => (Often ? "" : "//" + Fqdn()) + "/" + Segment(),
        "aeId" => _random.Next(3) switch { 0 => "", 1 => "/", _ => "//" + Fqdn() + "/" } + (Often ? "" : Segment() + "/") + "CSX"[_random.Next(3)] + Segment(),
        "nodeId" => Of(Alphanumeric + "-._~:/?#[]@!$&'()*+,;=%", _random.Next(0, 30)),
        _ => Fqdn() + Of("\0\u0001\u00ff", Near(5)),
    };

    private string Ni()
    {
        var (name, length) = _random.Next(5) switch { 0 => ("sha-256", 43), 1 => ("sha-256-128", 22), 2 => ("sha-256-64", 11), _ => ("sha-256-120", 20) };
        var authority = _random.Next(4) switch { 0 => Fqdn(), 1 => Of("ab:@[]%4", _random.Next(8)), _ => "" };
        return $"{(Often ? "ni" : "Ni")}://{authority}/{name};{Of(Alphanumeric + "-_", Near(length))}{(Often ? "" : "?" + Of("ab/?%41:@", _random.Next(8)))}";
    }

    private string RandomPart() => Of(Alphanumeric + "+/", Near(21)) + "AQgwB"[_random.Next(5)] + "==";

    private string Segment() => Of(Alphanumeric + "-._~", _random.Next(0, 12));

    private string Fqdn()
    {
        var labels = Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Label());
        return string.Join('.', labels) + (_random.Next(6) == 0 ? "." : "");
    }

    private string Label() => _random.Next(40) switch
    {
        0 => Of(Alphanumeric, Near(63)),
        1 => Of(Alphanumeric + "-", _random.Next(0, 5)),
        2 => string.Join('.', Enumerable.Repeat(Of(Alphanumeric, 49), 5)) + "." + Of(Alphanumeric, Near(3)),
        _ => Of(Alphanumeric, _random.Next(1, 8)),
    };

    private bool Often => _random.Next(4) != 0;

    /// <summary>That length, and now and then one more or less.</summary>
    private int Near(int length) => Math.Max(0, _random.Next(8) switch { 0 => length - 1, 1 => length + 1, _ => length });

    private string Of(string alphabet, int length) => string.Create(length, (alphabet, _random), static (span, state) =>
    {
        foreach (ref var character in span)
            character = state.alphabet[state._random.Next(state.alphabet.Length)];
    });

    private string Mutated(string text)
    {
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
        {
            var at = _random.Next(text.Length + 1);
            var behind = Math.Min(text.Length, at + _random.Next(3));
            text = _random.Next(5) switch
            {
                0 => string.Concat(text.AsSpan(0, at), Of(Noise, 1), text.AsSpan(behind)),
                1 => string.Concat(text.AsSpan(0, at), Of(Alphanumeric, 1), text.AsSpan(at)),
                2 => string.Concat(text.AsSpan(0, at), text.AsSpan(behind)),
                3 => string.Concat(text.AsSpan(0, at), text.AsSpan(at).ToString().ToUpperInvariant()),
                _ => string.Concat(text.AsSpan(0, behind), text.AsSpan(at)),
            };
        }

        return text;
    }
}
