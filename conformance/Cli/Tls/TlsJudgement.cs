using OneM2M.Conformance.Catalogue.Tls;
using OneM2M.Conformance.Iut.Tls;

namespace OneM2M.Conformance.Cli.Tls;

/// <summary>What TS-0003 says of each row of an inventory. Where it is silent and others warn, that is told and never counts as a breach.</summary>
internal sealed class TlsJudgement(TlsInventory inventory, bool ofInfrastructureNode)
{
    private const string EllipticCurve = "secp256r1";
    private const string Signature = "ecdsa_secp256r1_sha256";

    private bool IsDatagram => inventory.Transport == "dtls";

    /// <summary>All rows, by topic.</summary>
    public IReadOnlyList<TlsRow> Rows() =>
    [
        .. Of(TlsTopic.Version).Select(Version),
        .. inventory.SpeaksTls ? new SuiteJudgement(inventory, ofInfrastructureNode).Rows() : [],
        .. Of(TlsTopic.Preference).Select(f => Other(f) with { Note = f.Presence == Presence.NotKnown ? "" : "TS-0003 leaves open whose order counts" }),
        .. Of(TlsTopic.Group).Select(f => f.Name == EllipticCurve ? Curve(f) : Other(f)),
        .. Of(TlsTopic.Signature).Select(f => f.Name == Signature ? Curve(f) : Other(f) with { Danger = Weak(f) }),
        .. Of(TlsTopic.CertificateType).Select(CertificateType),
        .. Of(TlsTopic.ServerName).Select(ServerName),
        .. Of(TlsTopic.Hardening).Select(Hardening),
        .. Of(TlsTopic.Compression).Select(f => Other(f) with { Danger = f.Presence == Presence.There ? "compression under encryption tells about content (RFC 9325 3.3)" : null }),
    ];

    private IEnumerable<TlsFact> Of(TlsTopic topic) => inventory.Facts.Where(f => f.Topic == topic);

    /// <summary>Of what never said anything that is TLS one can't say which version it lacks.</summary>
    private TlsRow Version(TlsFact fact)
    {
        var rule = TlsRules.Versions.Single(v => v.Name == fact.Name);
        return new TlsRow(fact, Word(rule.Demand, inventory.SpeaksTls ? fact.Presence : Presence.NotKnown), rule.Clause, rule.Demand == TlsDemand.Silent && fact.Presence != Presence.There ? "" : rule.Note);
    }

    private static TlsWord Word(TlsDemand demand, Presence presence) => (demand, presence) switch
    {
        (_, Presence.NotKnown) => TlsWord.NotKnown,
        (TlsDemand.Required, Presence.There) => TlsWord.RequiredThere,
        (TlsDemand.Required, _) => TlsWord.RequiredMissing,
        (TlsDemand.Forbidden, Presence.There) => TlsWord.ForbiddenThere,
        (TlsDemand.Forbidden, _) => TlsWord.ForbiddenAbsent,
        (TlsDemand.Allowed, _) => TlsWord.Allowed,
        _ => TlsWord.Silent,
    };

    private static TlsRow Other(TlsFact fact) => new(fact, Word(TlsDemand.Silent, fact.Presence), null, "");

    /// <summary>10.2.3 reaches curve and hash through RFC 7252, which speaks of DTLS; of TLS one can't tell when it does without.</summary>
    private TlsRow Curve(TlsFact fact)
    {
        var certificates = inventory.There(TlsTopic.Suite).Any(s => s.Version == fact.Version && s.Name.StartsWith("TLS_ECDHE_ECDSA_", StringComparison.Ordinal));
        if (fact.Version is not ("TLS 1.2" or "DTLS 1.2") || !certificates)
            return Other(fact);
        return (IsDatagram, fact.Presence) switch
        {
            (true, var presence) => new TlsRow(fact, Word(TlsDemand.Required, presence), "10.2.3", "by RFC 7252 9.1.3"),
            (false, Presence.There) => new TlsRow(fact, TlsWord.Allowed, "10.2.3", "by RFC 7252 9.1.3, which speaks of DTLS"),
            _ => new TlsRow(fact, TlsWord.NotKnown, "10.2.3", "RFC 7252 9.1.3 speaks of DTLS: whether TLS may do without is not settled"),
        };
    }

    private static string? Weak(TlsFact fact) => fact.Presence == Presence.There && (fact.Name.EndsWith("_sha1", StringComparison.Ordinal) || fact.Name.EndsWith("_md5", StringComparison.Ordinal))
        ? "a broken hash in signatures (RFC 9155)" : null;

    private static TlsRow CertificateType(TlsFact fact) => (fact.Name, fact.Presence) switch
    {
        (_, Presence.NotKnown) => new TlsRow(fact, TlsWord.NotKnown, "10.2.3", ""),
        (TlsNames.RawPublicKeyOfClient, Presence.There) => new TlsRow(fact, TlsWord.RequiredThere, "10.2.3", "a flavour that others may have to be authenticated by"),
        (TlsNames.RawPublicKeyOfClient, _) => new TlsRow(fact, TlsWord.RequiredNotShown, "10.2.3", "required of who supports certificates; graded by table 10.1.3-1"),
        (TlsNames.RawPublicKeyOfServer, Presence.There) or (TlsNames.X509OfServer, Presence.There) => new TlsRow(fact, TlsWord.Allowed, "10.1.3", "table 10.1.3-1"),
        (TlsNames.CertificateRequest, _) => new TlsRow(fact, TlsWord.Silent, null, "whether it insists on one takes a whole handshake to see"),
        _ => new TlsRow(fact, TlsWord.NotRequired, "10.1.3", "table 10.1.3-1"),
    };

    private TlsRow ServerName(TlsFact fact) => (fact.Name, fact.Presence, fact.Code) switch
    {
        (TlsNames.OwnName, Presence.NotKnown, _) => new TlsRow(fact, TlsWord.NotKnown, "10.2.1", inventory.IsNamed ? "" : "name its authority (--sni NAME)"),
        (_, Presence.NotKnown, _) => new TlsRow(fact, TlsWord.NotKnown, "10.2.1", ""),
        (TlsNames.NoName, _, _) => new TlsRow(fact, TlsWord.Silent, null, "a client of oneM2M sends a name"),
        (TlsNames.UnknownName, _, _) => new TlsRow(fact, TlsWord.Allowed, "10.2.1", "RFC 6066 lets a server refuse or go on"),
        (_, Presence.There, not null) => new TlsRow(fact, TlsWord.RequiredThere, "10.2.1", "server name indication"),
        (_, Presence.There, _) => new TlsRow(fact, TlsWord.NotKnown, "10.2.1", "goes on, and does not say that it used the name (RFC 6066 3)"),
        _ => new TlsRow(fact, TlsWord.RequiredMissing, "10.2.1", "refuses a hello with the name of its authority"),
    };

    private static TlsRow Hardening(TlsFact fact) => Other(fact) with
    {
        Danger = fact.Presence != Presence.Absent ? null : fact.Name switch
        {
            TlsNames.ExtendedMasterSecret => "two sessions may share their keys (RFC 7627)",
            TlsNames.RenegotiationInfo => "renegotiation, where it is allowed, is insecure (RFC 5746)",
            TlsNames.FallbackSignal => "a downgrade by somebody in between goes unnoticed (RFC 7507)",
            TlsNames.DowngradeMark => "a downgrade from TLS 1.3 goes unnoticed (RFC 8446 4.1.3)",
            TlsNames.CookieExchange => "others can be flooded by way of it (RFC 6347 4.2.1)",
            _ => null,
        },
    };
}
