using System.Net;
using System.Net.Sockets;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Client;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Paths;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>A place where the implementation is the server: our side connects. Any number of handshakes at the same time.</summary>
/// <param name="profile">What the target file tells of it; it listens.</param>
/// <param name="address">Where.</param>
/// <param name="time">Clock of deadlines.</param>
/// <param name="unsafeSecrets">Whether reports keep a key log.</param>
public sealed class ListeningEndpoint(SecureEndpointProfile profile, IPEndPoint address, TimeProvider time, bool unsafeSecrets = false) : ISecureEndpoint
{
    // A path over Ethernet takes this; loopback takes more.
    private const int OrdinaryMtu = 1400;

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
            await new StreamClient(association, time).RunAsync(address, deadline.Token);
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

    private async Task OverDatagramsAsync(Association association, CancellationToken deadline)
    {
        var mtu = association.Plan.Impairment?.Mtu ?? (association.Plan.Habit == BadHabit.OversizedRecord ? LargestDatagram : OrdinaryMtu);
        using var socket = new Socket(address.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            await socket.ConnectAsync(address, deadline);
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            association.Conclude(HandshakeEnd.Unreachable, e.Message);
            return;
        }

        var path = new TappedPath(new UdpPath(socket, mtu, time, deadline), association, new DatagramHabits(association.Mischief));
        await new DatagramClient(association, path).RunAsync();
    }
}
