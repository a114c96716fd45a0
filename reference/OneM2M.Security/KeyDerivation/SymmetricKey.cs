using System.Security.Cryptography;

namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// Octets of a symmetric key. Each key of the standard is a type of its own, so that one is not passed for another. The octets are held
/// once, at a place that the garbage collector does not move, and are zeroed by <see cref="Dispose"/>; no text of a key shows them.
/// </summary>
public abstract class SymmetricKey : IDisposable
{
    /// <summary>Length in octets of every key that clause 10.3 derives or exports.</summary>
    public const int DerivedLength = 32;

    private readonly byte[] _octets;
    private bool _disposed;

    /// <summary>Copies <paramref name="octets"/>. Throws <see cref="ArgumentException"/> when there are none or, with <paramref name="length"/>, another number.</summary>
    protected SymmetricKey(ReadOnlySpan<byte> octets, int? length = null)
    {
        if (octets.IsEmpty || (length is { } exact && octets.Length != exact))
        {
            throw new ArgumentException(
                $"{GetType().Name} has {(length is null ? "at least 1 octet" : $"{length} octets")}, not {octets.Length}.", nameof(octets));
        }

        _octets = GC.AllocateUninitializedArray<byte>(octets.Length, pinned: true);
        octets.CopyTo(_octets);
    }

    /// <summary>Number of octets.</summary>
    public int Length => _octets.Length;

    /// <summary>The octets, for as long as the key is not disposed. Throws <see cref="ObjectDisposedException"/> afterwards.</summary>
    public ReadOnlySpan<byte> Octets
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _octets;
        }
    }

    /// <summary>Whether the other key is of the same kind and has the same octets; takes the same time wherever they differ.</summary>
    public bool IsSameAs(SymmetricKey other) =>
        other.GetType() == GetType() && CryptographicOperations.FixedTimeEquals(Octets, other.Octets);

    /// <summary>Kind and length; never the octets.</summary>
    public sealed override string ToString() => $"{GetType().Name} ({Length} octets)";

    /// <inheritdoc/>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_octets);
        _disposed = true;
        GC.SuppressFinalize(this);
    }
}
