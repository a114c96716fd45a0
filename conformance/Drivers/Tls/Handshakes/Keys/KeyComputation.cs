using System.Security.Cryptography;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;

/// <summary>
/// The key computation of RFC 5246 8.1, 6.3, 7.4.9, RFC 4279 2, RFC 7627 4 and RFC 5705 4, done anew from the messages that were seen and
/// compared with what the stack used. Values are wiped with it.
/// </summary>
internal sealed class KeyComputation : IDisposable
{
    private const int MasterLength = 48;
    private const int VerifyLength = 12;

    private readonly List<KeyStep> _steps = [];
    private readonly List<byte[]> _secrets = [];
    private readonly Transcript _transcript;
    private readonly SecretLedger _ledger;
    private readonly SuiteKeys _suite;
    private readonly byte[] _clientRandom;
    private readonly byte[] _serverRandom;

    private KeyComputation(Transcript transcript, SecretLedger ledger, ClientHelloFacts client, ServerHello server) =>
        (_transcript, _ledger, _suite, _clientRandom, _serverRandom) = (transcript, ledger, SuiteKeys.Of(server.Suite), client.Random, server.Random.ToArray());

    /// <summary>The steps, as far as the handshake came.</summary>
    public IReadOnlyList<KeyStep> Steps => _steps;

    /// <summary>Master secret, computed anew; null where it could not be.</summary>
    public byte[]? Master { get; private set; }

    /// <summary>Line of an SSLKEYLOGFILE; null without a master secret.</summary>
    public string? KeyLog => Master is null ? null : $"CLIENT_RANDOM {Convert.ToHexStringLower(_clientRandom)} {Convert.ToHexStringLower(Master)}";

    /// <summary>Computes; null where no hellos of version 1.2 were exchanged.</summary>
    /// <param name="transcript">The messages.</param>
    /// <param name="ledger">What the stack computed.</param>
    /// <param name="key">Pre-shared key; null without one.</param>
    /// <param name="retained">Master secret of the session that is resumed; null for a full handshake.</param>
    public static KeyComputation? Of(Transcript transcript, SecretLedger ledger, byte[]? key, byte[]? retained)
    {
        if (transcript.Facts is not { Client: { Random.Length: > 0 } client, Server: { Version: WireVersion.Tls12 or WireVersion.Dtls12 } server })
            return null;
        var computation = new KeyComputation(transcript, ledger, client, server);
        if (transcript.Facts.Resumed)
            computation.Retain(retained);
        else
            computation.ComputeMaster(server, key);
        computation.ComputeRest(server.Suite);
        return computation;
    }

    /// <summary>Export with null context (RFC 5705 4); null without a master secret.</summary>
    /// <param name="label">Label.</param>
    /// <param name="length">Octets.</param>
    /// <param name="ofStack">What the stack exports under it; null where it refuses to.</param>
    public byte[]? Export(string label, int length, byte[]? ofStack)
    {
        if (Master is null)
            return null;
        var value = Prf.Compute(_suite.Hash, Master, label, [.. _clientRandom, .. _serverRandom], length);
        _steps.Add(Step($"export {label}", value, ofStack));
        return value;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var secret in _secrets)
            CryptographicOperations.ZeroMemory(secret);
        Master = null;
    }

    private void Retain(byte[]? retained)
    {
        if (retained is not null)
            Master = Keep("master secret", retained.ToArray(), null);
    }

    private void ComputeMaster(ServerHello server, byte[]? key)
    {
        var messages = _transcript.InOrder();
        var last = messages.ToList().FindLastIndex(m => m.Type == MessageType.ClientKeyExchange);
        if (last < 0 || PreMaster.Compute(server.Suite, key, _ledger) is not { } preMaster)
            return;
        // What was agreed on over a curve is compared only where it was computed a second time.
        Keep("pre-master secret", preMaster, CipherSuites.UsesCurve(server.Suite) && _ledger.AgreedAnew is null ? null : _ledger.PreMaster);

        // Extended only where both hellos say so: the server's extension answers the client's (RFC 7627 5.2).
        var extended = server.Has(ExtensionType.ExtendedMasterSecret);
        var label = extended ? Labels.ExtendedMasterSecret : Labels.MasterSecret;
        var seed = extended ? Hash(messages.Take(last + 1)) : [.. _clientRandom, .. _serverRandom];
        Master = Keep("master secret", Prf.Compute(_suite.Hash, preMaster, label, seed, MasterLength), _ledger.Find(label));
    }

    private void ComputeRest(ushort suite)
    {
        if (Master is null)
            return;
        var block = _ledger.Find(Labels.KeyExpansion);
        if ((SuiteKeys.Of(suite).BlockLength ?? block?.Length) is { } length)
            Keep("key block", Prf.Compute(_suite.Hash, Master, Labels.KeyExpansion, [.. _serverRandom, .. _clientRandom], length), block);
        var messages = _transcript.InOrder();
        if (_transcript.Facts.Resumed)
        {
            var server = Finished(Labels.ServerFinished, "server Finished", messages);
            Finished(Labels.ClientFinished, "client Finished", [.. messages, Message(false, server, messages)]);
        }
        else
        {
            var before = messages.Where(m => m.Type != MessageType.NewSessionTicket).ToList();
            var client = Finished(Labels.ClientFinished, "client Finished", before);
            var tickets = messages.Where(m => m.Type == MessageType.NewSessionTicket);
            Finished(Labels.ServerFinished, "server Finished", [.. before, Message(true, client, messages), .. tickets]);
        }
    }

    private byte[] Finished(string label, string name, IEnumerable<HandshakePiece> messages) =>
        Keep(name, Prf.Compute(_suite.Hash, Master, label, Hash(messages), VerifyLength), _ledger.Find(label));

    private static HandshakePiece Message(bool fromClient, byte[] verifyData, IReadOnlyList<HandshakePiece> messages) =>
        new(fromClient, MessageType.Finished, messages.Where(m => m.FromClient == fromClient).Select(m => m.Sequence).DefaultIfEmpty(-1).Max() + 1, verifyData);

    private byte[] Hash(IEnumerable<HandshakePiece> messages) =>
        CryptographicOperations.HashData(_suite.Hash, [.. messages.SelectMany(m => m.Hashed(_transcript.IsDatagrams))]);

    private byte[] Keep(string name, byte[] value, byte[]? ofStack)
    {
        _secrets.Add(value);
        _steps.Add(Step(name, value, ofStack));
        return value;
    }

    private static KeyStep Step(string name, byte[] value, byte[]? ofStack) =>
        new(name, value.Length, Convert.ToHexStringLower(SHA256.HashData(value).AsSpan(0, 8)), ofStack is null ? null : CryptographicOperations.FixedTimeEquals(value, ofStack));
}
