namespace OneM2M.Security.KeyDerivation;

/// <summary>Makes a typed key of octets that stay the caller's.</summary>
internal delegate TKey KeyMaker<TKey>(ReadOnlySpan<byte> octets);
