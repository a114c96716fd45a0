using System.Globalization;
using System.Net;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Time, place and authentication of the caller, where the implementation can be told (tables 7.1.2-2 and 7.1.2-3).</summary>
[Binding]
public sealed class CallerSteps(World world)
{
    /// <summary>rq_authn.</summary>
    [Given(@"the caller (is|is not) authenticated")]
    public void Authenticated(string verb) => Tell(c => c with { Authenticated = verb == "is" });

    /// <summary>rq_ip.</summary>
    [Given(@"the request comes from ""(.*)""")]
    [When(@"the request comes from ""(.*)""")]
    public void ComesFrom(string address) => Tell(c => c with { Address = IPAddress.Parse(address) });

    /// <summary>rq_time, ISO 8601; an offset is the one of the implementation's own clock.</summary>
    [Given(@"the request arrives at ""(.*)""")]
    [When(@"the request arrives at ""(.*)""")]
    public void ArrivesAt(string time) => Tell(c => c with
    {
        Time = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
    });

    /// <summary>rq_loc as degrees north and east.</summary>
    [Given(@"the caller is at ""(.*), (.*)""")]
    [When(@"the caller is at ""(.*), (.*)""")]
    public void IsAt(double latitude, double longitude) => Tell(c => c with { Latitude = latitude, Longitude = longitude });

    /// <summary>rq_loc as a country.</summary>
    [Given(@"the caller is in the country ""(.*)""")]
    [When(@"the caller is in the country ""(.*)""")]
    public void IsIn(string country) => Tell(c => c with { Country = country });

    /// <summary>A role that was issued to the caller and verified.</summary>
    [Given(@"the caller holds the role ""(.*)""")]
    public void Holds(string role) => Tell(c => c with { Roles = [.. c.Roles, role] });

    /// <summary>A header that must not count.</summary>
    [Given(@"every request also carries the header ""(.*)"" with ""(.*)""")]
    public void Carries(string name, string value) => world.ExtraHeaders.Add(new(name, value));

    private void Tell(Func<CallerIdentity, CallerIdentity> change)
    {
        if (!world.Session.Cse.AcceptsCallerIdentity)
        {
            throw new NotApplicableException(
                "only an implementation that can be told time, place and authentication of a caller is judged here; over a plain binding none can");
        }

        world.Caller = change(world.Caller ?? new CallerIdentity());
    }
}
