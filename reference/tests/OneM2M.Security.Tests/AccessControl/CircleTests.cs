using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>
/// A circle on the earth (TS-0003 F.1.1), which names no model of it. Distances are those of the literature on the WGS 84 ellipsoid, so the
/// cases stay 1 % off the edge, more than any sphere is wrong by.
/// </summary>
public sealed class CircleTests
{
    [Theory]

    // Flinders Peak to Buninyong, 54 972.271 m: the test line of Geoscience Australia's GDA technical manual.
    [InlineData(-37.95103341, 144.42486789, -37.65282114, 143.92649553, 54_972.271)]

    // JFK to LHR, 5 554 539.95 m by Vincenty's formula; Paris to New York by the same, 5 852 935.
    [InlineData(40.63980103, -73.77890015, 51.47060013, -0.46194100, 5_554_540)]
    [InlineData(48.8566, 2.3522, 40.7128, -74.0060, 5_852_935)]

    // One degree: on the equator 111 319.49 m, along a meridian at the equator 110 574.39 m, at the pole 111 693.86 m.
    [InlineData(0, 0, 0, 1, 111_319.49)]
    [InlineData(0, 0, 1, 0, 110_574.39)]
    [InlineData(89, 0, 90, 0, 111_693.86)]

    // A quarter of a meridian, 10 001 965.73 m; half way round the equator's antipodes go over the pole, 20 003 931.46 m.
    [InlineData(0, 0, 90, 0, 10_001_965.73)]
    [InlineData(0, 0, 0, 180, 20_003_931.46)]

    // Across the antimeridian, and across the pole.
    [InlineData(0, 179.5, 0, -179.5, 111_319.49)]
    [InlineData(89.5, 0, 89.5, 180, 111_693.9)]
    [InlineData(-89.5, 90, -89.5, -90, 111_693.9)]
    public void KnownDistance(double latitude, double longitude, double latitude2, double longitude2, double metres)
    {
        var there = new GeoPosition(latitude2, longitude2);
        Assert.True(new Circle(latitude, longitude, metres * 1.01).Contains(there), "1 % more reaches it");
        Assert.False(new Circle(latitude, longitude, metres * 0.99).Contains(there), "1 % less does not");
        Assert.True(new Circle(latitude2, longitude2, metres * 1.01).Contains(new GeoPosition(latitude, longitude)), "the way back is as long");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(50.94, 6.96)]
    [InlineData(-33.8688, 151.2093)]
    [InlineData(90, 0)]
    [InlineData(-90, 0)]
    [InlineData(0, 180)]
    [InlineData(0, -180)]
    public void ARadiusOfZeroHoldsItsCentreAndNothingElse(double latitude, double longitude)
    {
        var circle = new Circle(latitude, longitude, 0);
        Assert.True(circle.Contains(new GeoPosition(latitude, longitude)));
        Assert.False(circle.Contains(new GeoPosition(latitude > 0 ? latitude - 0.001 : latitude + 0.001, longitude)));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(-90)]
    public void EveryLongitudeIsTheSamePlaceAtAPole(double pole)
    {
        for (var longitude = -180; longitude <= 180; longitude += 15)
            Assert.True(new Circle(pole, 0, 1).Contains(new GeoPosition(pole, longitude)));
    }

    [Fact]
    public void TheAntimeridianHasTwoNames() => Assert.True(new Circle(10, 180, 1).Contains(new GeoPosition(10, -180)));

    [Fact]
    public void HalfTheEarthsGirthReachesEverything()
    {
        var circle = new Circle(50.94, 6.96, 20_100_000);
        for (var latitude = -90; latitude <= 90; latitude += 10)
        {
            for (var longitude = -180; longitude <= 180; longitude += 20)
                Assert.True(circle.Contains(new GeoPosition(latitude, longitude)));
        }
    }

    [Theory]
    [InlineData(91, 0, 1)]
    [InlineData(-90.001, 0, 1)]
    [InlineData(0, 180.001, 1)]
    [InlineData(0, -181, 1)]
    [InlineData(0, 0, -1)]
    [InlineData(0, 0, double.NaN)]
    [InlineData(0, 0, double.PositiveInfinity)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(0, double.NaN, 1)]
    [InlineData(0, double.NegativeInfinity, 1)]
    public void WhatIsOutOfRangeHoldsNothing(double latitude, double longitude, double radius)
    {
        var circle = new Circle(latitude, longitude, radius);
        Assert.False(circle.IsValid);
        Assert.False(circle.Contains(new GeoPosition(0, 0)));
    }

    [Theory]
    [InlineData(91, 0)]
    [InlineData(0, 181)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void APositionOutOfRangeIsNowhere(double latitude, double longitude) =>
        Assert.False(new Circle(0, 0, 30_000_000).Contains(new GeoPosition(latitude, longitude)));
}
