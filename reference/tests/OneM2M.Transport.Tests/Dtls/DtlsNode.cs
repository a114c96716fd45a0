using System.Net;
using System.Text;
using OneM2M.Transport.Associations;
using OneM2M.Transport.Dtls;

namespace OneM2M.Transport.Tests.Dtls;

/// <summary>A node over DTLS that answers each datagram with whom it is associated with, and one of CoAP with 4.04.</summary>
internal sealed class DtlsNode : IAsyncDisposable
{
    private const byte CoapVersion = 0x40;
    private const byte NotFound = 0x84;

    /// <summary>Listens.</summary>
    public DtlsNode(Func<ServerOptions, ServerOptions>? alter = null)
    {
        var options = new ServerOptions
        {
            Authorities =
            [
                new VirtualAuthority(Identities.Authority) { Keys = [Identities.Key], Credentials = [EntityB.Credential, EntityB.RawCredential], Judge = EntityA.Judge },
                new VirtualAuthority(Identities.OtherAuthority) { Keys = [Identities.OtherKey], Credentials = [], Judge = EntityA.Judge },
            ],
        };
        Endpoint = DtlsEndpoint.Start(new IPEndPoint(IPAddress.Loopback, 0), alter is null ? options : alter(options), AnswerAsync);
    }

    /// <summary>The client whose certificate is taken.</summary>
    public Identities EntityA { get; } = new("mn-cse.m2msp.example");

    /// <summary>What the server shows.</summary>
    public Identities EntityB { get; } = new(Identities.Authority);

    /// <summary>It.</summary>
    public DtlsEndpoint Endpoint { get; }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address => Endpoint.Address;

    /// <summary>Datagrams that came through.</summary>
    public int Datagrams { get; private set; }

    /// <summary>Identity of the last one.</summary>
    public AssociationIdentity? Last { get; private set; }

    /// <summary>What it exported under "EXPORTER-oneM2M-Bootstrap" when the last one came, 48 octets in hexadecimal; null before.</summary>
    public string? LastExport { get; private set; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Endpoint.DisposeAsync();
        EntityA.Dispose();
        EntityB.Dispose();
    }

    private ValueTask<byte[]?> AnswerAsync(AssociationIdentity identity, ReadOnlyMemory<byte> datagram)
    {
        Datagrams++;
        Last = identity;
        LastExport = Convert.ToHexString(identity.ExportKeyingMaterial("EXPORTER-oneM2M-Bootstrap", 48));
        var octets = datagram.Span;

        // A confirmable CoAP request is acknowledged with its message id and token (RFC 7252 3).
        if (octets.Length >= 4 && (octets[0] & 0xf0) == CoapVersion)
            return new([(byte)(0x60 | (octets[0] & 0x0f)), NotFound, octets[2], octets[3], .. octets.Slice(4, octets[0] & 0x0f)]);
        var who = identity.KeyIdentity is { } key ? Encoding.UTF8.GetString(key) : identity.Judgement?.Flavour ?? "nobody";
        return new(Encoding.UTF8.GetBytes($"at {identity.Authority} of {who} under {identity.Suite:x4} said {Encoding.UTF8.GetString(octets).Trim()}\n"));
    }
}
