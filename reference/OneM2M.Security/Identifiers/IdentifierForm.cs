namespace OneM2M.Security.Identifiers;

/// <summary>The forms of an AE-ID or CSE-ID (TS-0001 table 7.2-1).</summary>
public enum IdentifierForm
{
    /// <summary>An AE-ID-Stem, relative to the registrar (stem with 'C') or to the SP domain (stem with 'S').</summary>
    Stem,

    /// <summary>"/cse", "/cse/C98" or "/S98".</summary>
    SpRelative,

    /// <summary>"//sp/cse", "//sp/cse/C98" or "//sp/S98".</summary>
    Absolute,
}
