using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OneM2M.Conformance.Hostile.Tests.Endpoints;

/// <summary>What a raw endpoint does with a connection, by the name that the tests show.</summary>
internal static class Scripts
{
    private const string Head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-M2M-RSC: 2000\r\n";

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, Func<Stream, CancellationToken, Task>> All { get; } =
        new Dictionary<string, Func<Stream, CancellationToken, Task>>(StringComparer.Ordinal)
        {
            ["not HTTP at all"] = (s, t) => WriteAsync(s, "SSH-2.0-OpenSSH_9.2\r\n\u0007\u001b[31mgarbage\r\n", t),
            ["binary noise"] = (s, t) => s.WriteAsync(Noise(), t).AsTask(),
            ["half-open: takes the request, says nothing"] = (_, t) => Forever(t),
            ["closes without an answer"] = (_, _) => Task.CompletedTask,
            ["reset in the middle of the body"] = (s, t) => WriteAsync(s, Head + "Content-Length: 1000\r\n\r\n{\"m2m:cb\":{", t),
            ["stops in the middle of the body, stays open"] = async (s, t) =>
            {
                await WriteAsync(s, Head + "Content-Length: 1000\r\n\r\n{\"m2m:cb\":{", t);
                await Forever(t);
            },
            ["1 byte a second"] = async (s, t) =>
            {
                foreach (var octet in Encoding.ASCII.GetBytes(Head + "Content-Length: 2\r\n\r\n{}"))
                {
                    await s.WriteAsync(new[] { octet }, t);
                    await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, t);
                }
            },
            ["endless body"] = async (s, t) =>
            {
                await WriteAsync(s, Head + "\r\n{\"m2m:cb\":\"", t);
                await EndlessAsync(s, new string('x', 64 * 1024), t);
            },
            ["endless chunks"] = async (s, t) =>
            {
                await WriteAsync(s, Head + "Transfer-Encoding: chunked\r\n\r\n", t);
                await EndlessAsync(s, "1000\r\n" + new string(' ', 0x1000) + "\r\n", t);
            },
            ["endless header"] = async (s, t) =>
            {
                await WriteAsync(s, "HTTP/1.1 200 OK\r\n", t);
                await EndlessAsync(s, "X-More: " + new string('h', 1000) + "\r\n", t);
            },
            ["endless interim answers"] = (s, t) => EndlessAsync(s, "HTTP/1.1 102 Processing\r\n\r\n", t),
            ["a body longer than it says"] = (s, t) => WriteAsync(s, Head + "Content-Length: 2\r\n\r\n{}{}{}{}HTTP/1.1 200 OK\r\n\r\n", t),
            ["a negative length"] = (s, t) => WriteAsync(s, Head + "Content-Length: -1\r\n\r\n{}", t),
        };

    /// <summary>Speaks TLS to whoever connects.</summary>
    public static async Task TlsAsync(Stream stream, CancellationToken cancellation)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        await using var tls = new SslStream(stream);
        try
        {
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellation);
        }
        catch (AuthenticationException)
        {
            // It was plain HTTP.
        }
    }

    private static Task Forever(CancellationToken cancellation) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);

    private static Task WriteAsync(Stream stream, string text, CancellationToken cancellation) =>
        stream.WriteAsync(Encoding.ASCII.GetBytes(text), cancellation).AsTask();

    private static async Task EndlessAsync(Stream stream, string text, CancellationToken cancellation)
    {
        var octets = Encoding.ASCII.GetBytes(text);
        while (true)
            await stream.WriteAsync(octets, cancellation);
    }

    private static byte[] Noise() => [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 167 % 256))];
}
