using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OneM2M.Nodes.Secure;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Tls;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// The reference's TLS endpoint beside a bare server of BouncyCastle over blocking sockets, with the same bare client: handshakes with a
/// pre-shared key in rounds that take turns, and memory of associations that are idle. Goals: at least 70 % of the rate of the bare server,
/// and less than 64 KiB an association.
/// </summary>
internal static class HandshakeMeasurement
{
    private const string Authority = "in-cse.m2msp.example";
    private const int Rounds = 15;
    private const int Handshakes = 200;
    private const int Idle = 1000;

    private static readonly PresharedKey Key = new("kpsa-0001@m2msp.example"u8.ToArray(), [.. Enumerable.Range(1, 32).Select(i => (byte)i)]);

    /// <summary>Prints the rate of both at 1 and 2 clients at a time, and the memory of an idle association.</summary>
    public static async Task<int> MeasureAsync()
    {
        await using var endpoint = await SecureEndpoint.StartAsync(new SecureEndpointOptions { Authorities = [new SecureAuthority(Authority) { Keys = [Key] }] });
        using var listener = new Socket(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(512);
        new Thread(() => ServeBare(listener)) { IsBackground = true }.Start();
        var bare = (IPEndPoint)listener.LocalEndPoint!;

        Console.WriteLine("| clients | bare server, best | reference, best | ratio | ratio of medians |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var clients in new[] { 1, 2 })
            Compare(clients, bare, endpoint.Address);
        FormattableString memory = $"idle association: {await IdleOctetsAsync(endpoint.Address) / 1024.0:0.0} KiB, both ends, of which the client holds about half";
        Console.WriteLine(memory.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static void Compare(int clients, IPEndPoint bare, IPEndPoint reference)
    {
        var (bareRates, rates) = (new double[Rounds], new double[Rounds]);
        for (var round = -3; round < Rounds; round++)
        {
            var (one, other) = (RateOf(clients, bare), RateOf(clients, reference));
            if (round >= 0)
                (bareRates[round], rates[round]) = (one, other);
        }

        Array.Sort(bareRates);
        Array.Sort(rates);
        FormattableString row =
            $"| {clients} | {bareRates[^1]:0}/s | {rates[^1]:0}/s | {rates[^1] / bareRates[^1]:0.00} | {rates[Rounds / 2] / bareRates[Rounds / 2]:0.00} |";
        Console.WriteLine(row.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Handshakes a second.</summary>
    private static double RateOf(int clients, IPEndPoint server)
    {
        var clock = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, clients).Select(_ => new Thread(() => ShakeHands(server, Handshakes / clients))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return Handshakes / clock.Elapsed.TotalSeconds;
    }

    private static void ShakeHands(IPEndPoint server, int times)
    {
        var crypto = new BcTlsCrypto();
        for (var i = 0; i < times; i++)
        {
            using var tcp = new TcpClient { NoDelay = true };
            tcp.Connect(server);
            var protocol = new TlsClientProtocol(tcp.GetStream());
            protocol.Connect(new BareClient(crypto, Key));
            protocol.Close();
        }
    }

    private static void ServeBare(Socket listener)
    {
        var crypto = new BcTlsCrypto();
        while (true)
        {
            Socket socket;
            try
            {
                socket = listener.Accept();
            }
            catch (SocketException)
            {
                return;
            }

            ThreadPool.UnsafeQueueUserWorkItem(
                _ =>
                {
                    using var stream = new NetworkStream(socket, ownsSocket: true);
                    socket.NoDelay = true;
                    try
                    {
                        var protocol = new TlsServerProtocol(stream);
                        protocol.Accept(new BareServer(crypto, Key));
                        protocol.Stream.CopyTo(System.IO.Stream.Null);
                    }
                    catch (IOException)
                    {
                        // The client left.
                    }
                },
                null);
        }
    }

    /// <summary>Octets of managed memory for each of many associations that wait.</summary>
    private static async Task<double> IdleOctetsAsync(IPEndPoint server)
    {
        var options = new ClientOptions { Authority = Authority, Key = Key };
        var clients = new List<TlsAssociationClient>(Idle);
        await using (await TlsAssociationClient.ConnectAsync(server, options))
        {
            var before = Settled();
            for (var i = 0; i < Idle; i++)
                clients.Add(await TlsAssociationClient.ConnectAsync(server, options));
            var octets = (Settled() - before) / (double)Idle;
            foreach (var client in clients)
                await client.DisposeAsync();
            return octets;
        }
    }

    private static long Settled()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
