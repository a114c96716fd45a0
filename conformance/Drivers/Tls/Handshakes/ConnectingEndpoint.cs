using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Server;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>
/// A place where the implementation is the client: our side listens from the first to the last, takes one handshake after the other, and
/// makes the implementation connect by a command where there is one; else it waits for a person to do so.
/// </summary>
public sealed class ConnectingEndpoint : ISecureEndpoint, IDisposable
{
    private const int Waiting = 16;

    // A hello longer than a record, which goes over loopback only.
    private const int LargestDatagram = 60_000;

    // What a command that has ended may have left on its way to us.
    private static readonly TimeSpan Straggling = TimeSpan.FromMilliseconds(500);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Socket _socket;
    private readonly IReadOnlyList<string> _command;
    private readonly string _directory;
    private readonly TimeProvider _time;
    private readonly bool _unsafeSecrets;

    /// <summary>Listens. Throws <see cref="SocketException"/> where that is not possible, e.g. because the port is taken.</summary>
    /// <param name="profile">What the target file tells of it; it does not listen.</param>
    /// <param name="address">Where our side listens; port 0 takes a free one.</param>
    /// <param name="command">Program and arguments that make the implementation connect, with {host} and {port} for where we listen; empty: a person does.</param>
    /// <param name="directory">Directory in which the command runs.</param>
    /// <param name="time">Clock of deadlines.</param>
    /// <param name="unsafeSecrets">Whether reports keep a key log.</param>
    public ConnectingEndpoint(SecureEndpointProfile profile, IPEndPoint address, IReadOnlyList<string> command, string directory, TimeProvider time, bool unsafeSecrets = false)
    {
        (Profile, _command, _directory, _time, _unsafeSecrets) = (profile, command, directory, time, unsafeSecrets);
        _socket = profile.Datagrams
            ? new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp)
            : new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            _socket.Bind(address);
            if (!profile.Datagrams)
                _socket.Listen(Waiting);
        }
        catch (SocketException)
        {
            _socket.Dispose();
            throw;
        }

        Address = (IPEndPoint)_socket.LocalEndPoint!;
    }

    /// <inheritdoc/>
    public SecureEndpointProfile Profile { get; }

    /// <summary>Where it listens, with the port that was taken.</summary>
    public IPEndPoint Address { get; }

    /// <summary>How long a person has to make the implementation connect.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Makes the implementation connect, where that is neither a command's nor a person's matter; throws nothing. It is told where we listen and
    /// how our side will behave, and ends when its token says so.
    /// </summary>
    public Func<IPEndPoint, HandshakePlan, CancellationToken, Task>? Call { get; init; }

    /// <inheritdoc/>
    public async Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            using var association = new Association(plan, isClient: false, Profile.Datagrams);
            var start = _time.GetTimestamp();
            var said = await TakeAsync(association, cancellation);
            cancellation.ThrowIfCancellationRequested();
            var report = ReportWriter.Write(association, _time.GetElapsedTime(start), _unsafeSecrets);
            return said.Length == 0 || report.IsAccepted ? report : report with { Trouble = $"{report.Trouble ?? "refused"}; the command said last: {said}" };
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Null: what a client speaks is in the hello that each report tells of.</summary>
    public Task<TlsInventory?> TakeInventoryAsync(CancellationToken cancellation) => Task.FromResult<TlsInventory?>(null);

    /// <summary>Listens no more.</summary>
    public void Dispose()
    {
        _socket.Dispose();
        _turn.Dispose();
    }

    /// <summary>Has one handshake; the last line of the command.</summary>
    private async Task<string> TakeAsync(Association association, CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (Call is { } call)
        {
            await TakeCalledAsync(call, association, waiting, cancellation);
            return "";
        }

        if (_command.Count == 0)
        {
            using var person = _time.CreateTimer(_ => waiting.Cancel(), null, Patience, Timeout.InfiniteTimeSpan);
            await TakeAsync(association, waiting, cancellation);
            return "";
        }

        // Whoever the command before left behind is not the one that this handshake is for.
        Drain();
        await using var run = ClientRun.Start(_command, _directory, Address);
        if (run.Trouble is { } trouble)
        {
            association.Conclude(HandshakeEnd.Unreachable, trouble);
            return "";
        }

        using var late = _time.CreateTimer(_ => waiting.Cancel(), null, association.Plan.Deadline, Timeout.InfiniteTimeSpan);
        using var gone = _time.CreateTimer(_ => waiting.Cancel(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _ = run.Exited.ContinueWith(_ => gone.Change(Straggling, Timeout.InfiniteTimeSpan), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        await TakeAsync(association, waiting, cancellation);
        return run.LastLine;
    }

    private async Task TakeCalledAsync(
        Func<IPEndPoint, HandshakePlan, CancellationToken, Task> call, Association association, CancellationTokenSource waiting, CancellationToken cancellation)
    {
        // Whoever the call before left behind is not the one that this handshake is for.
        Drain();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var calling = call(Address, association.Plan, end.Token);
        using var late = _time.CreateTimer(_ => waiting.Cancel(), null, association.Plan.Deadline, Timeout.InfiniteTimeSpan);
        await TakeAsync(association, waiting, cancellation);
        await end.CancelAsync();
        await calling;
    }

    private async Task TakeAsync(Association association, CancellationTokenSource waiting, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var timeout = _time.CreateTimer(_ => deadline.Cancel(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var came = Profile.Datagrams
            ? await OverDatagramsAsync(association, () => timeout.Change(association.Plan.Deadline, Timeout.InfiniteTimeSpan), waiting.Token, deadline.Token)
            : await OverStreamAsync(association, () => timeout.Change(association.Plan.Deadline, Timeout.InfiniteTimeSpan), waiting.Token, deadline.Token);
        if (!came)
            association.Conclude(HandshakeEnd.Unreachable, $"nobody connected to {Address}");
    }

    private async Task<bool> OverStreamAsync(Association association, Action begun, CancellationToken waiting, CancellationToken deadline)
    {
        Socket client;
        try
        {
            client = await _socket.AcceptAsync(waiting);
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            return false;
        }

        using (client)
        {
            begun();
            client.NoDelay = true;
            var stack = new TlsServerProtocol();
            await new StreamTalk(association, stack, new StreamServerHabits(association.Mischief).Apply, _time).RunAsync(client, () => stack.Accept(new ServerPeer(association)), deadline);
        }

        return true;
    }

    private async Task<bool> OverDatagramsAsync(Association association, Action begun, CancellationToken waiting, CancellationToken deadline)
    {
        var line = new ListeningLine(_socket);
        var buffer = new byte[1];
        while (!_socket.Poll(0, SelectMode.SelectRead))
        {
            // Waits for the first datagram without taking it: the handshake does.
            EndPoint any = new IPEndPoint(_socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);
            try
            {
                await _socket.ReceiveFromAsync(buffer, SocketFlags.Peek, any, waiting);
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.MessageSize)
            {
                // There is one, and it is longer than what was looked at.
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                return false;
            }
        }

        begun();
        var limit = association.Plan.Habit == BadHabit.OversizedRecord ? LargestDatagram : ImpairedTransport.OrdinaryLimit;
        using var transport = new ImpairedTransport(line, association.Plan.Impairment, limit, _time, deadline);
        await new DatagramTalk(association, transport, new DatagramServerHabits(association.Mischief).Apply, path => new CookieServer(association, line).Accept(path)).RunAsync();
        return true;
    }

    private void Drain()
    {
        var buffer = new byte[1];
        while (_socket.Poll(0, SelectMode.SelectRead))
        {
            try
            {
                if (Profile.Datagrams)
                    _socket.Receive(buffer);
                else
                    _socket.Accept().Dispose();
            }
            catch (SocketException)
            {
                // Longer than the buffer, or gone again: either way it is no more there.
            }
        }
    }
}
