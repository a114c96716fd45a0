using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Steps.Arrange;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>Regions around a caller whose place the implementation knows: by the target file, or because it is told.</summary>
[Binding]
public sealed class PlaceSteps(World world)
{
    private static readonly KnownLocation Told = new(48.2082, 16.3738, "AT");

    private KnownLocation _place = Told;

    /// <summary>Where nothing is known, nothing can be expected to hold.</summary>
    [Given(@"the implementation knows where the caller is")]
    public void KnowsPlace()
    {
        if (world.Session.Cse.Profile.Location is { } location)
        {
            _place = location;
        }
        else if (world.Session.Cse.AcceptsCallerIdentity)
        {
            world.Caller = (world.Caller ?? new CallerIdentity()) with
            {
                Latitude = Told.Latitude,
                Longitude = Told.Longitude,
                Country = Told.Country,
            };
        }
        else
        {
            throw new NotApplicableException(
                "the target file says under location: nothing of where the implementation believes the suite to be, so no region can be expected to hold");
        }
    }

    /// <summary>A circle around the caller, or around the opposite end of the earth.</summary>
    [Given(@"the rule holds only within (\d+) metres of the caller('s antipode)?")]
    public void Within(int radius, string antipode)
    {
        if (_place is not { Latitude: { } latitude, Longitude: { } longitude })
            throw new NotApplicableException("the target file gives no latitude and longitude under location:");
        if (antipode.Length > 0)
            (latitude, longitude) = (-latitude, longitude > 0 ? longitude - 180 : longitude + 180);
        Add(ContextWords.Circle(string.Create(CultureInfo.InvariantCulture, $"{latitude}, {longitude}, {radius}")));
    }

    /// <summary>The caller's country, or one where nobody tests.</summary>
    [Given(@"the rule holds only in (the caller's|another) country")]
    public void InCountry(string which)
    {
        var country = _place.Country ?? throw new NotApplicableException("the target file gives no country under location:");
        Add(new JsonObject { ["accc"] = new JsonArray(which == "another" ? country == "AQ" ? "BV" : "AQ" : country) });
    }

    private void Add(JsonObject region) => world.Policies.CurrentRule.Contexts.Add(new JsonObject { ["aclr"] = region });
}
