using Microsoft.Extensions.Time.Testing;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Impaired;

/// <summary>Times between repeated flights.</summary>
public sealed class RepeatWatchTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly RepeatWatch _watch;

    /// <summary>Begins.</summary>
    public RepeatWatchTests() => _watch = new RepeatWatch(_time);

    [Fact]
    public void OnlyTheFirstDatagramOfAFlightCounts()
    {
        Flight(2, 11, 14);
        foreach (var seconds in new[] { 1, 2, 4 })
        {
            Wait(seconds);
            Flight(2, 11, 14);
        }

        Assert.Equal([1, 2, 4], Seconds);
    }

    [Fact]
    public void WhatWeProvokedTellsNothingOfTheirTimer()
    {
        Flight(2);
        Wait(1);
        Flight(2);
        Wait(0.5);
        _watch.Delivered();
        Flight(2);
        Wait(2);
        Flight(2);
        Assert.Equal([1, 2], Seconds);
    }

    [Fact]
    public void WhatIsProtectedOrNoRecordIsLeftOut()
    {
        for (var i = 0; i < 3; i++)
        {
            Wait(1);
            _watch.Came([22, 0xfe, 0xfd, 0, 1, .. new byte[40]]);
            _watch.Came([1, 2, 3]);
        }

        Assert.Empty(_watch.Intervals);
    }

    private IEnumerable<double> Seconds => _watch.Intervals.Select(i => i.TotalSeconds);

    private void Wait(double seconds) => _time.Advance(TimeSpan.FromSeconds(seconds));

    private void Flight(params byte[] messages)
    {
        for (var i = 0; i < messages.Length; i++)
            _watch.Came([22, 0xfe, 0xfd, .. new byte[10], messages[i], 0, 0, 0, 0, (byte)i, .. new byte[6]]);
    }
}
