using System.Security.Cryptography;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;

/// <summary>What the stack computed in one handshake, so that it can be compared; wiped with the handshake.</summary>
internal sealed class SecretLedger : IDisposable
{
    private readonly List<(string Label, byte[] Value)> _derived = [];

    /// <summary>The secret from which the stack derived its master secret; null where the session was resumed or it came not so far.</summary>
    public byte[]? PreMaster { get; private set; }

    /// <summary>What the stack agreed on over the curve; null where there was no key agreement.</summary>
    public byte[]? Agreed { get; private set; }

    /// <summary>The same computed anew from the ephemeral key by another implementation; null for curves that it has not.</summary>
    public byte[]? AgreedAnew { get; private set; }

    /// <summary>Notes that <paramref name="value"/> was derived from <paramref name="secret"/> under this label.</summary>
    public void Note(string label, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> value)
    {
        _derived.Add((label, value.ToArray()));
        if (label is Labels.MasterSecret or Labels.ExtendedMasterSecret)
            PreMaster = secret.ToArray();
    }

    /// <summary>Notes an agreement.</summary>
    public void NoteAgreement(ReadOnlySpan<byte> agreed, byte[]? anew)
    {
        Agreed = agreed.ToArray();
        AgreedAnew = anew;
    }

    /// <summary>What the stack derived first under this label; null where it did not.</summary>
    public byte[]? Find(string label) => _derived.FirstOrDefault(d => d.Label == label).Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var secret in _derived.Select(d => d.Value).Append(PreMaster).Append(Agreed).Append(AgreedAnew))
            CryptographicOperations.ZeroMemory(secret);
        _derived.Clear();
        PreMaster = Agreed = AgreedAnew = null;
    }
}
