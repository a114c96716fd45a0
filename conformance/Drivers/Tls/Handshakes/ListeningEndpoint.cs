using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Client;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>A place where the implementation is the server: our side connects. Any number of handshakes at the same time.</summary>
/// <param name="profile">What the target file tells of it; it listens.</param>
/// <param name="address">Where.</param>
/// <param name="time">Clock of deadlines.</param>
/// <param name="unsafeSecrets">Whether reports keep a key log.</param>
public sealed class ListeningEndpoint(SecureEndpointProfile profile, IPEndPoint address, TimeProvider time, bool unsafeSecrets = false) : ISecureEndpoint
{
    // A hello longer than a record, which goes over loopback only.
    private const int LargestDatagram = 60_000;

    private readonly Lock _gate = new();
    private Task<TlsInventory>? _inventory;

    /// <inheritdoc/>
    public SecureEndpointProfile Profile => profile;

    /// <inheritdoc/>
    public async Task<HandshakeReport> ShakeHandsAsync(HandshakePlan plan, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        using var timeout = new CancellationTokenSource(plan.Deadline, time);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        using var association = new Association(plan, isClient: true, profile.Datagrams);
        if (profile.Datagrams)
            await OverDatagramsAsync(association, deadline.Token);
        else
            await OverStreamAsync(association, deadline.Token);
        cancellation.ThrowIfCancellationRequested();
        return ReportWriter.Write(association, time.GetElapsedTime(start), unsafeSecrets);
    }

    /// <inheritdoc/>
    public async Task<TlsInventory?> TakeInventoryAsync(CancellationToken cancellation)
    {
        // Whoever asks first begins it, for all; it has a deadline of its own.
        Task<TlsInventory> inventory;
        lock (_gate)
            inventory = _inventory ??= new TlsProbe(time).TakeAsync(Request(), CancellationToken.None);
        return await inventory.WaitAsync(cancellation);
    }

    private TlsProbeRequest Request() => new(address.Address.ToString(), address.Port)
    {
        Datagrams = profile.Datagrams,
        Authorities = [.. new[] { profile.Authority }.OfType<string>(), .. profile.OtherAuthorities],
    };

    private async Task OverStreamAsync(Association association, CancellationToken deadline)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, deadline);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            association.Conclude(HandshakeEnd.Unreachable, e is SocketException ? e.Message : "no connection within the deadline");
            return;
        }

        var stack = new TlsClientProtocol();
        await new StreamTalk(association, stack, new StreamHabits(association.Mischief).Apply, time).RunAsync(socket, () => stack.Connect(new ClientPeer(association)), deadline);
    }

    private async Task OverDatagramsAsync(Association association, CancellationToken deadline)
    {
        ConnectedLine line;
        try
        {
            line = new ConnectedLine(address);
        }
        catch (SocketException e)
        {
            association.Conclude(HandshakeEnd.Unreachable, e.Message);
            return;
        }

        var limit = association.Plan.Habit == BadHabit.OversizedRecord ? LargestDatagram : ImpairedTransport.OrdinaryLimit;
        using var transport = new ImpairedTransport(line, association.Plan.Impairment, limit, time, deadline);
        var habits = new DatagramHabits(association.Mischief);
        await new DatagramTalk(association, transport, habits.Apply, path => new DtlsClientProtocol().Connect(new ClientPeer(association), path)).RunAsync();
    }
}
