using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Transport.Associations;

/// <summary>RFC 5705 after the handshake too: BouncyCastle exports only while it ends, and a node asks when a request comes.</summary>
internal sealed class KeyExporter : IDisposable
{
    private readonly Lock _gate = new();
    private readonly int _prf;
    private readonly byte[] _seed;
    private readonly bool _allowed;
    private TlsSecret? _master;

    /// <summary>Taken in NotifyHandshakeComplete, the last moment at which there is a master secret.</summary>
    public KeyExporter(SecurityParameters parameters)
    {
        _prf = parameters.PrfAlgorithm;
        _seed = [.. parameters.ClientRandom, .. parameters.ServerRandom];
        _allowed = parameters.IsExtendedMasterSecret;
        _master = BouncyCastle.Crypto.AdoptSecret(parameters.MasterSecret);
    }

    /// <summary>See <see cref="AssociationIdentity.ExportKeyingMaterial"/>.</summary>
    public byte[] Export(string label, int length)
    {
        if (!_allowed)
            throw new InvalidOperationException("An export needs the extended master secret (RFC 7627 5.4).");
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_master is null, this);
            return _master.DeriveUsingPrf(_prf, label, _seed, length).Extract();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _master?.Destroy();
            _master = null;
        }
    }
}
