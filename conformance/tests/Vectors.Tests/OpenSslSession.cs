using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using OneM2M.Conformance.Vectors.Computations;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>What openssl tells about one TLS session of its own server and client; all values in lower-case hexadecimal digits.</summary>
internal sealed partial record OpenSslSession(string MasterSecret, string ClientRandom, string ServerRandom, string Exported)
{
    private const string Psk = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    // Far more than a handshake takes; it ends a test that would wait for ever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A TLS 1.2 handshake with a pre-shared key, after which both ends export 48 octets under <paramref name="label"/>.</summary>
    public static async Task<OpenSslSession> HandshakeAsync(string suite, string label)
    {
        using var patience = new CancellationTokenSource(Patience);
        var keys = Path.GetTempFileName();
        string[] shared = ["-psk", Psk, "-tls1_2", "-cipher", suite, "-keymatexport", label, "-keymatexportlen", "48"];
        using var server = Start(["s_server", "-accept", "127.0.0.1:0", "-nocert", "-naccept", "1", .. shared]);
        try
        {
            var port = Accept().Match(await LineAsync(server, Accept(), patience.Token)).Groups[1].Value;
            using var client = Start(["s_client", "-connect", "127.0.0.1:" + port, "-msg", "-keylogfile", keys, .. shared]);
            client.StandardInput.Close();
            var errors = client.StandardError.ReadToEndAsync(patience.Token);
            var seen = await client.StandardOutput.ReadToEndAsync(patience.Token);
            await client.WaitForExitAsync(patience.Token);
            var secrets = Found(Secrets(), await File.ReadAllTextAsync(keys, patience.Token), await errors);
            var hello = Found(ServerHello(), seen, await errors).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

            // Type (1 octet), length (3), version (2), then the random.
            return new OpenSslSession(
                secrets.Groups[2].Value, secrets.Groups[1].Value, hello.Substring(12, 64),
                Found(Exporter(), seen, await errors).Groups[1].Value.ToLowerInvariant());
        }
        finally
        {
            server.Kill();
            File.Delete(keys);
        }
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception e)
        {
            throw new ToolMissingException("openssl", $"cannot be started ({e.Message})");
        }
    }

    private static async Task<string> LineAsync(Process process, Regex expected, CancellationToken patience)
    {
        while (await process.StandardOutput.ReadLineAsync(patience) is { } line)
        {
            if (expected.IsMatch(line))
                return line;
        }

        throw new InvalidOperationException("openssl s_server ended: " + await process.StandardError.ReadToEndAsync(patience));
    }

    private static Match Found(Regex expected, string text, string errors) =>
        expected.Match(text) is { Success: true } match ? match : throw new InvalidOperationException($"openssl s_client did not print {expected}: {errors} {text}");

    [GeneratedRegex(@"^ACCEPT .*:(\d+)$")]
    private static partial Regex Accept();

    [GeneratedRegex("^CLIENT_RANDOM ([0-9a-f]{64}) ([0-9a-f]{96})$", RegexOptions.Multiline)]
    private static partial Regex Secrets();

    [GeneratedRegex(@"<<< TLS 1\.2, Handshake \[length [0-9a-f]+\], ServerHello\n((?:    [0-9a-f ]+\n)+)")]
    private static partial Regex ServerHello();

    [GeneratedRegex("^ *Keying material: ([0-9A-F]{96})$", RegexOptions.Multiline)]
    private static partial Regex Exporter();
}
