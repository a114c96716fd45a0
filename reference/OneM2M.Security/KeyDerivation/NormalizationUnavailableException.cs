namespace OneM2M.Security.KeyDerivation;

/// <summary>
/// This runtime does not normalize: without ICU, or in invariant globalization mode, Normalization Form KC silently returns its input,
/// and keys derived from such identifiers would differ from everybody else's. Nothing is derived then.
/// </summary>
public sealed class NormalizationUnavailableException() : InvalidOperationException(
    "Unicode normalization does nothing here, so that no key can be derived from an identifier: install ICU (libicu) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
