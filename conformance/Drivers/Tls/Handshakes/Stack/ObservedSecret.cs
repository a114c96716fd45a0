using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls.Crypto;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>A secret of the stack that tells the ledger what is derived from it.</summary>
internal sealed class ObservedSecret(ObservedCrypto crypto, byte[] data) : BcTlsSecret(crypto, data)
{
    /// <inheritdoc/>
    public override TlsSecret DeriveUsingPrf(int prfAlgorithm, string label, byte[] seed, int length)
    {
        lock (this)
        {
            CheckAlive();
            return Observed(label, Prf(prfAlgorithm, label, seed, length));
        }
    }

    /// <inheritdoc/>
    public override TlsSecret DeriveUsingPrf(int prfAlgorithm, ReadOnlySpan<char> label, ReadOnlySpan<byte> seed, int length) =>
        DeriveUsingPrf(prfAlgorithm, new string(label), seed.ToArray(), length);

    private ObservedSecret Observed(string label, byte[] value)
    {
        crypto.Ledger.Note(label, m_data, value);
        var own = crypto.IsServer ? Labels.ServerFinished : Labels.ClientFinished;
        return new ObservedSecret(crypto, label == own && crypto.Mischief.Commits(BadHabit.TamperedFinished) ? Mischief.Flip(value) : value);
    }
}
