using OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using Org.BouncyCastle.Tls.Crypto;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Stack;

/// <summary>A key agreement that tells the ledger its outcome, and sends a point off the curve where our side is to do wrong.</summary>
internal sealed class ObservedAgreement(ObservedCrypto crypto, TlsAgreement inner) : TlsAgreement
{
    /// <inheritdoc/>
    public byte[] GenerateEphemeral()
    {
        // One bit of y: no point with this x but the right one and its negative, which differs in more, is on the curve.
        var share = inner.GenerateEphemeral();
        return crypto.Mischief.Commits(BadHabit.InvalidPoint) ? Mischief.Flip(share) : share;
    }

    /// <inheritdoc/>
    public void ReceivePeerValue(byte[] peerValue) => inner.ReceivePeerValue(peerValue);

    /// <inheritdoc/>
    public TlsSecret CalculateSecret()
    {
        var agreed = inner.CalculateSecret().Extract();
        crypto.Ledger.NoteAgreement(agreed, (inner as OpenAgreement)?.ComputeAnew());
        return new ObservedSecret(crypto, agreed);
    }
}
