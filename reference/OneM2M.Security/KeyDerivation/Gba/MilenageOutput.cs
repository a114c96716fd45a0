using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>
/// What f1 to f5* give for one challenge (TS 35.206 4.1). Zeroed by <see cref="Dispose"/>, after which each part throws
/// <see cref="ObjectDisposedException"/>; its text shows no octets.
/// </summary>
public sealed class MilenageOutput : IDisposable
{
    /// <summary>Octets of MAC-A and MAC-S.</summary>
    public const int MacLength = 8;

    /// <summary>Octets of RES.</summary>
    public const int ResLength = 8;

    /// <summary>Octets of AK and of the AK of a resynchronization.</summary>
    public const int AkLength = 6;

    private readonly byte[] _octets = GC.AllocateUninitializedArray<byte>((2 * MacLength) + ResLength + (2 * AkLength), pinned: true);
    private bool _disposed;

    /// <summary>Copies the parts; owns the two keys.</summary>
    internal MilenageOutput(
        CipherKey ck,
        IntegrityKey ik,
        ReadOnlySpan<byte> macA,
        ReadOnlySpan<byte> macS,
        ReadOnlySpan<byte> res,
        ReadOnlySpan<byte> ak,
        ReadOnlySpan<byte> akStar)
    {
        (Ck, Ik) = (ck, ik);
        macA.CopyTo(_octets);
        macS.CopyTo(_octets.AsSpan(8));
        res.CopyTo(_octets.AsSpan(16));
        ak.CopyTo(_octets.AsSpan(24));
        akStar.CopyTo(_octets.AsSpan(30));
    }

    /// <summary>CK, of f3.</summary>
    public CipherKey Ck { get; }

    /// <summary>IK, of f4.</summary>
    public IntegrityKey Ik { get; }

    /// <summary>MAC-A, 8 octets, of f1.</summary>
    public ReadOnlySpan<byte> MacA => Part(0, MacLength);

    /// <summary>MAC-S, 8 octets, of f1*.</summary>
    public ReadOnlySpan<byte> MacS => Part(8, MacLength);

    /// <summary>RES, 8 octets, of f2.</summary>
    public ReadOnlySpan<byte> Res => Part(16, ResLength);

    /// <summary>AK, 6 octets, of f5.</summary>
    public ReadOnlySpan<byte> Ak => Part(24, AkLength);

    /// <summary>The AK of a resynchronization, 6 octets, of f5*.</summary>
    public ReadOnlySpan<byte> AkStar => Part(30, AkLength);

    /// <summary>The kind; never the octets.</summary>
    public override string ToString() => nameof(MilenageOutput);

    /// <inheritdoc/>
    public void Dispose()
    {
        Ck.Dispose();
        Ik.Dispose();
        CryptographicOperations.ZeroMemory(_octets);
        _disposed = true;
    }

    private ReadOnlySpan<byte> Part(int start, int length)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _octets.AsSpan(start, length);
    }
}
