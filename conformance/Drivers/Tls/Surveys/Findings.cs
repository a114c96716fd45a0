using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>What the surveys of one endpoint share: whom to ask, by which name, and what is known so far.</summary>
/// <param name="questioner">Whom to ask.</param>
/// <param name="ownName">Name to send in hellos; null: none.</param>
/// <param name="isTold">Whether somebody who knows told that name; otherwise it is the one by which the endpoint was found.</param>
internal sealed class Findings(Questioner questioner, string? ownName, bool isTold)
{
    private readonly Lock _gate = new();
    private readonly List<TlsFact> _facts = [];
    private readonly List<string> _remarks = [];
    private readonly List<string> _complete = [];

    /// <summary>Whom to ask.</summary>
    public Questioner Questioner => questioner;

    /// <summary>Name to send in hellos; null: none.</summary>
    public string? OwnName => ownName;

    /// <summary>Whether <see cref="OwnName"/> is more than a guess.</summary>
    public bool IsTold => isTold;

    /// <summary>All facts, in the order in which they were found.</summary>
    public IReadOnlyList<TlsFact> Facts
    {
        get
        {
            lock (_gate)
                return [.. _facts];
        }
    }

    /// <summary>All remarks.</summary>
    public IReadOnlyList<string> Remarks
    {
        get
        {
            lock (_gate)
                return [.. _remarks.Distinct()];
        }
    }

    /// <summary>Versions of which all suites are known.</summary>
    public IReadOnlyList<string> Complete
    {
        get
        {
            lock (_gate)
                return [.. _complete];
        }
    }

    /// <summary>Notes that all suites of a version are known.</summary>
    public void CompleteSuites(WireVersion version)
    {
        lock (_gate)
            _complete.Add(version.Name());
    }

    /// <summary>Adds a fact.</summary>
    public void Add(TlsFact fact)
    {
        lock (_gate)
            _facts.Add(fact);
    }

    /// <summary>Adds a remark.</summary>
    public void Remark(string text)
    {
        lock (_gate)
            _remarks.Add(text);
    }

    /// <summary>Codes of the suites of a version that are there.</summary>
    public IReadOnlyList<ushort> Suites(WireVersion version) => [.. ThereOf(version).Select(f => (ushort)f.Code!)];

    /// <summary>A hello that the server has agreed to, of this version where there is one; null when it never agreed to any.</summary>
    public ClientHello? Known(WireVersion version)
    {
        WireVersion[] all = [version, .. VersionSurvey.Versions(version.IsDatagram())];
        return all.Where(v => ThereOf(v).Any()).Select(v => Hellos.Of(v, ownName, Suites(v))).FirstOrDefault();
    }

    /// <summary>Whether an answer lets something be there: chosen, refused, or neither.</summary>
    public static Presence PresenceIn(Answer answer) => answer switch
    {
        { Hello: not null } => Presence.There,
        { IsRefusal: true } => Presence.Absent,
        _ => Presence.NotKnown,
    };

    private IEnumerable<TlsFact> ThereOf(WireVersion version) =>
        Facts.Where(f => f.Topic == TlsTopic.Suite && f.Version == version.Name() && f.Presence == Presence.There);
}
