namespace OneM2M.Security.KeyDerivation.Gba;

/// <summary>Which of the keys of TS 33.220 B.3 is derived.</summary>
public enum NafKeyKind
{
    /// <summary>Ks_NAF, in GBA_ME.</summary>
    Naf,

    /// <summary>Ks_ext_NAF, in GBA_U.</summary>
    External,

    /// <summary>Ks_int_NAF, in GBA_U.</summary>
    Internal,
}
