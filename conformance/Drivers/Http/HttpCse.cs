using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Iut;

namespace OneM2M.Conformance.Drivers.Http;

/// <summary>A hosting CSE behind the HTTP binding of TS-0009: any product, or the reference.</summary>
public sealed class HttpCse : IHostingCse, IDisposable
{
    private readonly HttpCseOptions _options;
    private readonly HttpMessageInvoker _http;
    private readonly RateLimit _rate;
    private long _lastId;

    /// <summary>Prepares the driver; nothing is sent yet.</summary>
    public HttpCse(HttpCseOptions options)
    {
        _options = options;
        _rate = new RateLimit(options.Rate, options.Time);
        _http = new HttpMessageInvoker(new SocketsHttpHandler
        {
            // What is judged is what the endpoint itself answers, octet for octet.
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.Timeout,
            MaxResponseHeadersLength = 64,
            MaxResponseDrainSize = 0,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            ActivityHeadersPropagator = null,
            ConnectCallback = FirstConnection.OpenAsync,
        });
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
    public async Task<Exchange> SendAsync(Request request, CancellationToken cancellation)
    {
        await _rate.WaitAsync(cancellation);
        var id = _options.RequestIdPrefix + Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var outgoing = OutgoingRequest.From(request, id, _options);
        var started = _options.Time.GetTimestamp();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.Timeout);
        var answer = await ReceiveAsync(outgoing, limit.Token, cancellation);
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
        SourceAddress = fault.Address!;
        ClockSkew = await MeasureClockAsync(cancellation);
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<RawAnswer> ReceiveAsync(OutgoingRequest outgoing, CancellationToken limit, CancellationToken cancellation)
    {
        try
        {
            using var message = outgoing.ToMessage();
            using var response = await _http.SendAsync(message, limit);
            return await RawAnswer.ReadAsync(response, _options.MaxAnswerOctets, limit);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return RawAnswer.Failed(Outcome.TimedOut, $"no complete answer within {_options.Timeout.TotalSeconds:0.#} s");
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.InvalidResponse
            or HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.ResponseEnded)
        {
            return RawAnswer.Failed(Outcome.Malformed, "no HTTP answer: " + Short(e));
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

    private async Task<TimeSpan?> MeasureClockAsync(CancellationToken cancellation)
    {
        var before = _options.Time.GetUtcNow();
        var probe = OutgoingRequest.From(
            new Request { Operation = Operation.Retrieve, To = Profile.CseName, From = Profile.Admin },
            _options.RequestIdPrefix + "clock", _options);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.Timeout);
        var answer = await ReceiveAsync(probe, limit.Token, cancellation);
        var after = _options.Time.GetUtcNow();

        // RFC 9110 6.6.1: the Date header has a resolution of one second, so the middle of that second is the best guess.
        return answer.Date is { } date ? date.AddSeconds(0.5) - (before + ((after - before) / 2)) : null;
    }

    private static string Short(Exception e) => (e.InnerException ?? e).Message;
}
