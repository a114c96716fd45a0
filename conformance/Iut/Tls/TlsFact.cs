namespace OneM2M.Conformance.Iut.Tls;

/// <summary>One thing that is known, or known not to be known, of an endpoint.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Name">Its registered name, e.g. "TLS_PSK_WITH_AES_128_CBC_SHA256", or one of <see cref="TlsNames"/>.</param>
/// <param name="Presence">Whether it is there.</param>
/// <param name="Seen">What was seen, in a few words.</param>
public sealed record TlsFact(TlsTopic Topic, string Name, Presence Presence, string Seen)
{
    /// <summary>The version within which it holds, e.g. "TLS 1.2"; null for the endpoint as a whole.</summary>
    public string? Version { get; init; }

    /// <summary>Its number in the registry; null where it has none.</summary>
    public int? Code { get; init; }

    /// <summary>Of a suite: the group, or the Diffie-Hellman prime, that the server used with it.</summary>
    public string? KeyExchange { get; init; }

    /// <summary>Of a suite with CBC: whether encrypt-then-MAC was agreed on; null for others.</summary>
    public bool? EncryptThenMac { get; init; }
}
