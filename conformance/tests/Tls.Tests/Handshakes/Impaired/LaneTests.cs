using Microsoft.Extensions.Time.Testing;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Impaired;

/// <summary>What becomes of datagrams in one direction.</summary>
public sealed class LaneTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void WithoutImpairmentNothingHappens() => Assert.Equal(Numbers(20), Through(new Impairment(), 20));

    [Fact]
    public void ASeedDecidesWhatIsLost()
    {
        var impairment = new Impairment { Loss = 0.5 };
        var first = Through(impairment, 200, seed: 7);
        Assert.InRange(first.Count, 70, 130);
        Assert.Equal(first, Through(impairment, 200, seed: 7));
        Assert.NotEqual(first, Through(impairment, 200, seed: 8));
    }

    [Fact]
    public void NamedOnesNeverArriveAndTheOthersDo() => Assert.Equal([1, 3, 4], Through(new Impairment(), 5, dropped: [0, 2]));

    [Fact]
    public void EachComesTwice() => Assert.Equal([0, 0, 1, 1], Through(new Impairment { Duplication = 1 }, 2));

    [Fact]
    public void EachSecondComesFirst() => Assert.Equal([1, 0, 3, 2], Through(new Impairment { Reordering = 1 }, 4));

    [Fact]
    public void WhoWaitsForTheNextOneDoesNotWaitForEver()
    {
        var lane = new Lane(new Impairment { Reordering = 1 }, [], 0, _time);
        lane.Put(Datagram(0));
        Assert.Null(lane.Take());
        _time.Advance(lane.Next!.Value);
        Assert.NotNull(lane.Take());
    }

    [Fact]
    public void EachIsLateByTheDelay()
    {
        var lane = new Lane(new Impairment { Delay = TimeSpan.FromMilliseconds(250) }, [], 0, _time);
        lane.Put(Datagram(0));
        _time.Advance(TimeSpan.FromMilliseconds(249));
        Assert.Null(lane.Take());
        Assert.Equal(TimeSpan.FromMilliseconds(1), lane.Next);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.NotNull(lane.Take());
        Assert.Null(lane.Next);
    }

    [Fact]
    public void WhatNobodyRepeatsIsLostByNameAlone()
    {
        var lane = new Lane(new Impairment { Loss = 1 }, [2], 0, _time);
        byte[] application = [23, 0xfe, 0xfd, 0, 1, .. new byte[8]];
        byte[] handshake = [22, 0xfe, 0xfd, 0, 1, .. new byte[8]];
        foreach (var datagram in new[] { application, handshake, application, application })
            lane.Put(datagram);
        Assert.Equal(2, lane.TakeAll().Count);
    }

    private List<int> Through(Impairment impairment, int count, int seed = 0, int[]? dropped = null)
    {
        var lane = new Lane(impairment, dropped ?? [], seed, _time);
        var came = new List<int>();
        for (var i = 0; i < count; i++)
        {
            lane.Put(Datagram(i));
            while (lane.Take() is { } datagram)
                came.Add(datagram[^1]);
        }

        return came;
    }

    private static byte[] Datagram(int number) => [22, 0xfe, 0xfd, .. new byte[40], (byte)number];

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);
}
