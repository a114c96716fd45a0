using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>What became of one hello.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Flight">What was read.</param>
internal sealed record Answer(AnswerEnd End, ServerFlight Flight)
{
    private const byte AccessDenied = 49;
    private const byte ProtocolVersion = 70;
    private const byte InternalError = 80;
    private const byte UserCanceled = 90;
    private const byte UnrecognizedName = 112;

    /// <summary>Octets that came.</summary>
    public long Octets { get; init; }

    /// <summary>From the hello to the end.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether a HelloVerifyRequest came before.</summary>
    public bool CookieExchanged { get; init; }

    /// <summary>Why no connection came about, in words of ours.</summary>
    public string? Trouble { get; init; }

    /// <summary>What the server chose; null when it did not choose, also where the flight behind it is spoilt.</summary>
    public ServerHello? Hello => Flight.Hello;

    /// <summary>
    /// Whether it said no to what was offered, as a server does: by an alert, by closing without a word, or over UDP by silence to a hello whose cookie it
    /// had made. What was never asked is not refused, and who does not like the name says nothing about the rest.
    /// </summary>
    public bool IsRefusal => Hello is null && Flight.Fault == FlightFault.None && End is not (AnswerEnd.NotAsked or AnswerEnd.Unreachable) && !IsDoubted && !RefusesName
        && (Flight.Refusal is not null || IsBare || IsSilentRefusal || IsPassedOver);

    /// <summary>Whether it means what it says whatever state the server is in; also when there is no use in asking again.</summary>
    public bool IsPlain => Hello is not null || End == AnswerEnd.NotAsked || Flight.Refusal is { Description: not (InternalError or AccessDenied or UserCanceled) };

    /// <summary>Whether the other side closed without a word.</summary>
    public bool IsBare => End == AnswerEnd.Closed && Octets == 0;

    /// <summary>Whether it is the name in the hello that is refused (RFC 6066 3).</summary>
    public bool RefusesName => Flight.Refusal?.Description == UnrecognizedName;

    /// <summary>Whether it is the version.</summary>
    public bool RefusesVersion => Flight.Refusal?.Description == ProtocolVersion;

    /// <summary>Whether the server refused just then what it had agreed to before, so that this is no refusal.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Whether the server, over UDP, answered others just then, so that this was heard and passed over.</summary>
    public bool IsPassedOver { get; init; }

    /// <summary>Whether anything came that was (D)TLS.</summary>
    public bool IsTls => Hello is not null || Flight.Alerts.Count > 0 || Flight.Cookie is not null || CookieExchanged;

    /// <summary>How often something had to be sent again.</summary>
    public int Repeats { get; init; }

    /// <summary>
    /// Whether silence alone says no: somebody slow looks the same. A server that gives up without an alert has forgotten us, and answers a repeated hello
    /// with a cookie once more.
    /// </summary>
    public bool IsSilentRefusal => CookieExchanged && Hello is null && Flight.Alerts.Count == 0 && (End == AnswerEnd.Silent || (End == AnswerEnd.Read && Repeats > 0));

    /// <summary>In a few words.</summary>
    public string Said => this switch
    {
        { Hello: { } hello, Flight.Fault: FlightFault.None } => $"chose {hello.Version.Name()}, {CipherSuites.Name(hello.Suite)}",
        { Hello: { } hello } => $"chose {hello.Version.Name()}, {CipherSuites.Name(hello.Suite)}, then {Flight.FaultDetail}",
        { Flight.Fault: not FlightFault.None } => Flight.FaultDetail,
        { Flight.Refusal: { } alert } => alert.ToString(),
        { End: AnswerEnd.Unreachable } => Trouble ?? "not reachable",
        { End: AnswerEnd.NotAsked } => "not asked any more",
        { End: AnswerEnd.Closed, Octets: 0 } => "closed without an answer",
        { End: AnswerEnd.Closed } => $"closed after {Octets} octets",
        { Flight.Fault: FlightFault.None, IsSilentRefusal: true } => "silence after the cookie exchange",
        { Flight.Cookie: not null } => "a cookie again and again",
        { Octets: 0 } => "no answer",
        _ => $"{Octets} octets that were no whole answer",
    };
}
