using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Steps.Handshakes;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Which of the places where the implementation speaks (D)TLS a scenario is about.</summary>
[Binding]
public sealed class EndpointSteps(World world)
{
    private Association Association => world.Association;

    /// <summary>Entries of a role and transport.</summary>
    [Given("the implementation as (Entity A|Entity B|MAF|MEF|enrolee) over (tls|dtls)")]
    public void Endpoint(string role, string transport) => Association.Choice.Begin(EndpointWords.Role(role), transport);

    /// <summary>Those that expect us to show a flavour.</summary>
    [Given(@"it expects a certificate of the flavour (\S+)")]
    public void Expects(string flavour)
    {
        var wanted = EndpointWords.Flavour(flavour);
        Association.Choice.Narrow($"which expects a certificate of the flavour {flavour}", e => e.Certificates is { } c && OurCredentials.FlavourOf(e, c) == wanted);
    }

    /// <summary>Those that show a flavour themselves.</summary>
    [Given(@"it presents a certificate of the flavour (\S+)")]
    public void Presents(string flavour)
    {
        var wanted = EndpointWords.Flavour(flavour);
        Association.Choice.Narrow($"which presents a certificate of the flavour {flavour}", e => e.Certificates?.Flavour == wanted);
    }

    /// <summary>Those where it is an entity of table 10.1.3-1.</summary>
    [Given("it is (in the Infrastructure Domain|on a Middle Node|a CSE|a CSE of the Field Domain|a CSE of the Infrastructure Domain|an AE)")]
    public void Is(string entity) =>
        Association.Choice.Narrow($"which is {entity}", e => EntityWords.Is(entity, e, world.Session.Cse.Profile.Roles));

    /// <summary>Those with a second authority at the same address.</summary>
    [Given("it serves another authority")]
    public void OtherAuthority() => Association.Choice.Narrow("which serves another authority", e => e.OtherAuthorities.Count > 0);

    /// <summary>Those that share a key of a certain length with us.</summary>
    [Given(@"it shares a key with us whose (identity|key) has (\d+) octets")]
    public void SharesKey(string part, int octets)
    {
        bool Fits(SharedKey key) => (part == "identity" ? key.Identity : key.Key).Length == octets;
        Association.Choice.Narrow($"which shares a key with us whose {part} has {octets} octets", e => e.Keys.Any(Fits));
        Association.KeyOfScenario = Association.Profile.Keys.First(Fits);
    }
}
