using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Steps.Handshakes;
using OneM2M.Conformance.Steps.Judging;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps;

/// <summary>What the steps of one scenario share. Made afresh for each scenario, so that scenarios are independent.</summary>
public sealed class World
{
    /// <summary>Opens a world in <paramref name="session"/>.</summary>
    public World(Session session, Judge judge)
    {
        Session = session;
        Judge = judge;
        Names = new Names(session.Cse.Profile, session.NextTag());
        Wire = new Wire(session, judge, exchange => Cleanup!.RememberDoubtful(exchange));
        Setup = new Setup(this);
        Cleanup = new Cleanup(this);
        Originators = new Originators(this);
        Policies = new Policies(this);
        Guarded = new GuardedResources(this);
        Tree = new ResourceTree(this);
        Access = new AccessJudge(this);
        Clock = new IutClock(this);
        Vectors = new VectorJudge(session, judge);
        Association = new Association(session, judge);
        Inventory = new InventoryView(session, judge, Association);
        Presented = new PresentedJudge(session, judge, Association);
    }

    /// <summary>The run.</summary>
    public Session Session { get; }

    /// <summary>Collects evidence and verdict.</summary>
    public Judge Judge { get; }

    /// <summary>Turns the names of a feature into names on this implementation.</summary>
    public Names Names { get; }

    /// <summary>Sends and keeps evidence.</summary>
    public Wire Wire { get; }

    /// <summary>Requests that set something up.</summary>
    public Setup Setup { get; }

    /// <summary>What has to be removed in the end.</summary>
    public Cleanup Cleanup { get; }

    /// <summary>Who sends requests.</summary>
    public Originators Originators { get; }

    /// <summary>The accessControlPolicy resources of the scenario.</summary>
    public Policies Policies { get; }

    /// <summary>The resources that they guard.</summary>
    public GuardedResources Guarded { get; }

    /// <summary>The clock by which the implementation compares time windows.</summary>
    public IutClock Clock { get; }

    /// <summary>Resources that a feature calls by name, each under policies of its own.</summary>
    public ResourceTree Tree { get; }

    /// <summary>Decides whether access was granted or denied.</summary>
    public AccessJudge Access { get; }

    /// <summary>Asks for what can be computed without a socket and judges it by the vectors of the catalogue.</summary>
    public VectorJudge Vectors { get; }

    /// <summary>The handshake of (D)TLS that the scenario is about.</summary>
    public Association Association { get; }

    /// <summary>What the endpoint of the scenario speaks, by first hellos alone.</summary>
    public InventoryView Inventory { get; }

    /// <summary>Judges what the implementation presented in the handshake.</summary>
    public PresentedJudge Presented { get; }

    /// <summary>What the implementation is told to believe about the caller; null for ordinary requests.</summary>
    public CallerIdentity? Caller { get; set; }

    /// <summary>Headers that every request of the scenario's originators carries.</summary>
    public List<KeyValuePair<string, string>> ExtraHeaders { get; } = [];

    /// <summary>Parameters, by short name, that every request of the scenario's originators carries.</summary>
    public List<KeyValuePair<string, string>> ExtraParameters { get; } = [];

    /// <summary>Set when the implementation refused, as it may, to take the policy at all: nothing is left to ask.</summary>
    public bool Settled { get; set; }

    /// <summary>What was last asked for and what came.</summary>
    public Attempt? Last { get; set; }

    /// <summary>The last attempt, or a fault of the feature when there was none.</summary>
    public Attempt Latest => Last ?? throw new InvalidOperationException("A Then stands before any When.");
}
