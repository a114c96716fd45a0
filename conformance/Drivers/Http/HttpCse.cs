using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>A hosting CSE behind the HTTP binding of TS-0009: any product, or the reference.</summary>
public sealed class HttpCse : IHostingCse, IDisposable
{
    // After Ctrl-C a request that may have changed something gets this long to be answered.
    private static readonly TimeSpan Hurried = TimeSpan.FromSeconds(2);

    private readonly HttpCseOptions _options;
    private readonly Patience _patience;
    private readonly HttpMessageInvoker _http;
    private readonly RateLimit _rate;
    private long _lastId;

    /// <summary>Prepares the driver; nothing is sent yet.</summary>
    public HttpCse(HttpCseOptions options)
    {
        _options = options;
        _patience = new Patience(options.Timeout);
        _rate = new RateLimit(options.Rate, options.Time);
        _http = new HttpMessageInvoker(Handler());
    }

    /// <inheritdoc/>
    public TargetProfile Profile => _options.Profile;

    /// <inheritdoc/>
    public bool AcceptsCallerIdentity => _options.CallerHeaders is not null;

    /// <inheritdoc/>
    public IPAddress SourceAddress { get; private set; } = IPAddress.Loopback;

    /// <inheritdoc/>
    public TimeSpan? ClockSkew { get; private set; }

    /// <inheritdoc/>
    public Task<Exchange> SendAsync(Request request, CancellationToken cancellation) => SendAsync(request, _http, cancellation);

    /// <inheritdoc/>
    public ISingleConnection OpenConnection() => new SingleConnection(this, Handler());

    /// <summary>Sends over the connections of <paramref name="http"/>.</summary>
    internal async Task<Exchange> SendAsync(Request request, HttpMessageInvoker http, CancellationToken cancellation)
    {
        await _rate.WaitAsync(cancellation);
        cancellation.ThrowIfCancellationRequested();
        var id = _options.RequestIdPrefix + Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var outgoing = OutgoingRequest.From(request, id, _options);
        var started = _options.Time.GetTimestamp();

        // What may have changed something is not dropped half way, or nobody would know whether it has to be cleaned up.
        var drops = request.Operation == Operation.Retrieve ? cancellation : CancellationToken.None;
        var patience = _patience.Next;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(drops);
        limit.CancelAfter(patience);
        await using var hurry = cancellation.UnsafeRegister(_ => limit.CancelAfter(patience < Hurried ? patience : Hurried), null);
        var answer = await ReceiveAsync(outgoing, http, patience, limit.Token, drops);
        return new Exchange(request, AnswerReader.Read(answer, id), id, outgoing.Text, answer.Text,
            outgoing.Curl, _options.Time.GetElapsedTime(started));
    }

    /// <summary>
    /// Connects once to learn the source address and the clock of the other side.
    /// Returns null, or why nothing that could be an HTTP server is there.
    /// </summary>
    public async Task<string?> ConnectAsync(CancellationToken cancellation)
    {
        var fault = await SourceAddressProbe.FindAsync(_options.Endpoint, _options.Timeout, cancellation);
        if (fault.Problem is not null)
            return fault.Problem;
        SourceAddress = Profile.SourceAddress ?? fault.Address!;
        return await ProbeAsync(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private SocketsHttpHandler Handler() => new()
    {
        // What is judged is what the endpoint itself answers, octet for octet.
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = _options.Timeout,
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 0,
        MaxConnectionsPerServer = _options.MaxConnections ?? int.MaxValue,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        ActivityHeadersPropagator = null,
        ConnectCallback = FirstConnection.OpenAsync,
    };

    private async Task<RawAnswer> ReceiveAsync(
        OutgoingRequest outgoing, HttpMessageInvoker http, TimeSpan patience, CancellationToken limit, CancellationToken cancellation)
    {
        try
        {
            using var message = outgoing.ToMessage();
            using var response = await http.SendAsync(message, limit);
            var answer = await RawAnswer.ReadAsync(response, _options.MaxAnswerOctets, limit);
            _patience.Answered();
            return answer;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            _patience.Unanswered();
            return RawAnswer.Failed(Outcome.TimedOut, $"no complete answer within {patience.TotalSeconds.ToString("0.##", CultureInfo.InvariantCulture)} s");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded)
        {
            return RawAnswer.Failed(Outcome.Malformed, "no HTTP answer: " + Short(e));
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ResponseEnded)
        {
            return RawAnswer.Failed(Outcome.Disconnected, "the connection ended without an HTTP answer: " + Short(e));
        }
        catch (HttpIOException e)
        {
            return RawAnswer.Failed(Outcome.Malformed, "the answer broke off: " + Short(e));
        }
        catch (HttpRequestException e) when (e.InnerException is RepeatedRequestException)
        {
            return RawAnswer.Failed(Outcome.Disconnected, "it closed the connection without an answer");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return RawAnswer.Failed(Outcome.Unreachable, Short(e));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException)
        {
            return RawAnswer.Failed(Outcome.Disconnected, Short(e));
        }
    }

    /// <summary>A retrieval of the CSEBase, whose Date tells the clock. Null, or why what is there does not speak HTTP.</summary>
    private async Task<string?> ProbeAsync(CancellationToken cancellation)
    {
        var before = _options.Time.GetUtcNow();
        var probe = OutgoingRequest.From(
            new Request { Operation = Operation.Retrieve, To = Profile.CseName, From = Profile.Admin },
            _options.RequestIdPrefix + "clock", _options);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.Timeout);
        var answer = await ReceiveAsync(probe, _http, _options.Timeout, limit.Token, cancellation);
        var after = _options.Time.GetUtcNow();
        if (answer.Failure is not null)
        {
            return $"{_options.Endpoint.Authority} accepts connections but gives no HTTP answer ({answer.Problem}); " +
                "http.url has to name the port of the plain HTTP binding, not that of another protocol or of TLS";
        }

        // RFC 9110 6.6.1: the Date header has a resolution of one second, so the middle of that second is the best guess.
        // Nobody's clock is a century wrong: such a Date tells nothing, and times computed from it would leave the calendar.
        var skew = answer.Date is { } date ? date - before - ((after - before) / 2) + TimeSpan.FromSeconds(0.5) : (TimeSpan?)null;
        ClockSkew = skew is { } known && known.Duration() < TimeSpan.FromDays(36525) ? known : null;
        return null;
    }

    private static string Short(Exception e) => Printable.Of((e.InnerException ?? e).Message, 200);
}
