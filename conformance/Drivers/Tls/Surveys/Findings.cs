using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>What the surveys of one endpoint share: whom to ask, by which name, and what is known so far.</summary>
internal sealed class Findings(Questioner questioner, string? ownName)
{
    private readonly Lock _gate = new();
    private readonly List<TlsFact> _facts = [];
    private readonly List<string> _remarks = [];
    private readonly List<string> _complete = [];

    /// <summary>Whom to ask.</summary>
    public Questioner Questioner => questioner;

    /// <summary>Name to send in hellos; null: none.</summary>
    public string? OwnName => ownName;

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

    /// <summary>Codes of what is there of a topic within a version.</summary>
    public IReadOnlyList<ushort> There(TlsTopic topic, WireVersion version) =>
        [.. Facts.Where(f => f.Topic == topic && f.Version == version.Name() && f.Presence == Presence.There).Select(f => (ushort)f.Code!)];

    /// <summary>Whether an answer lets something be there: chosen, refused, or neither.</summary>
    public static Presence PresenceIn(Answer answer) => answer switch
    {
        { Hello: not null } => Presence.There,
        { IsRefusal: true } => Presence.Absent,
        _ => Presence.NotKnown,
    };
}
