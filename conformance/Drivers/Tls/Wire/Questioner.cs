using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Wire;

/// <summary>
/// Asks one endpoint several hellos at a time, and knows when to stop: after the deadline, or when nothing comes of several hellos in a row.
/// Waits less once the endpoint has shown how quick it is.
/// </summary>
internal sealed class Questioner(IAsker asker, TimeSpan patience, int parallel, TimeProvider time, CancellationToken deadline) : IDisposable
{
    private const int Fruitless = 6;
    private const int Mute = 2;
    private const int Unreached = 3;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(400);

    private readonly SemaphoreSlim _free = new(parallel);
    private readonly SemaphoreSlim _alone = new(1);
    private readonly Lock _gate = new();
    private TimeSpan _waited;
    private int _silent;
    private int _unreached;
    private int _answered;

    /// <summary>Hellos that were sent.</summary>
    public int Hellos { get; private set; }

    /// <summary>Whether anything that came was (D)TLS.</summary>
    public bool HeardTls { get; private set; }

    /// <summary>Whether a HelloVerifyRequest came.</summary>
    public bool HeardCookie { get; private set; }

    /// <summary>Why the endpoint was given up; null when it was not.</summary>
    public string? GivenUp { get; private set; }

    /// <summary>Whether the deadline came first.</summary>
    public bool IsLate => deadline.IsCancellationRequested;

    /// <summary>The clock.</summary>
    public TimeProvider Time => time;

    /// <summary>
    /// Asks; in vain, once more, when others were answered: a server that takes one connection after the other may just have been busy, and one that
    /// closes without a word may have had too many of ours.
    /// </summary>
    public async Task<Answer> AskAsync(ClientHello hello)
    {
        var answer = await AskOnceAsync(hello);
        if (answer.IsBare && HeardTls)
            return await AskAloneAsync(hello);
        return answer.End == AnswerEnd.Silent && answer.Octets == 0 && parallel > 1 && _answered > 0 ? await AskOnceAsync(hello) : answer;
    }

    /// <summary>Asks while nothing else is asked, with all the patience there is: for what is not to be called missing because somebody was slow or busy.</summary>
    public async Task<Answer> AskAloneAsync(ClientHello hello)
    {
        var held = 0;
        try
        {
            await _alone.WaitAsync(deadline);
            try
            {
                while (held < parallel - 1)
                {
                    await _free.WaitAsync(deadline);
                    held++;
                }

                return await AskOnceAsync(hello, patience);
            }
            finally
            {
                if (held > 0)
                    _free.Release(held);
                _alone.Release();
            }
        }
        catch (OperationCanceledException)
        {
            return NotAsked(hello);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _free.Dispose();
        _alone.Dispose();
    }

    private async Task<Answer> AskOnceAsync(ClientHello hello, TimeSpan? wait = null)
    {
        try
        {
            await _free.WaitAsync(deadline);
        }
        catch (OperationCanceledException)
        {
            return NotAsked(hello);
        }

        try
        {
            if (GivenUp is not null || IsLate)
                return NotAsked(hello);
            var answer = await asker.AskAsync(hello, wait ?? Patience(), deadline);

            // What the deadline cut off says nothing about the endpoint.
            if (answer.End == AnswerEnd.Silent && IsLate && answer.Hello is null)
                answer = answer with { End = AnswerEnd.NotAsked };
            Count(answer);
            return answer;
        }
        finally
        {
            _free.Release();
        }
    }

    private TimeSpan Patience()
    {
        lock (_gate)
            return _answered < parallel ? patience : TimeSpan.FromTicks(Math.Clamp((_waited / _answered * 10).Ticks, Math.Min(Least.Ticks, patience.Ticks), patience.Ticks));
    }

    private void Count(Answer answer)
    {
        lock (_gate)
        {
            Hellos++;
            HeardTls |= answer.IsTls;
            HeardCookie |= answer.CookieExchanged;
            _silent = answer.End == AnswerEnd.Silent && !answer.IsRefusal ? _silent + 1 : 0;
            _unreached = answer.End == AnswerEnd.Unreachable ? _unreached + 1 : 0;
            if (answer.End is AnswerEnd.Read or AnswerEnd.Closed)
            {
                _answered++;
                _waited += answer.Elapsed;
            }

            if (_silent >= (_answered == 0 ? Mute : Fruitless))
                GivenUp ??= $"no answer to {_silent} hellos in a row, {Hellos} sent in all: given up";
            if (_unreached >= Unreached)
                GivenUp ??= $"{answer.Trouble} {_unreached} times in a row, after {Hellos} hellos: given up";
        }
    }

    private static Answer NotAsked(ClientHello hello) => new(AnswerEnd.NotAsked, FlightReader.For(hello.Version).Flight);
}
