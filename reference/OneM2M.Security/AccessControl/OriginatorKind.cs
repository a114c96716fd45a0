namespace OneM2M.Security.AccessControl;

/// <summary>What an entry of accessControlOriginators can mean (TS-0003 7.1.3, TS-0004 table 7.3.3.15-1).</summary>
public enum OriginatorKind
{
    /// <summary>Nothing that could match, e.g. an empty text.</summary>
    Nothing,

    /// <summary>The keyword "all".</summary>
    All,

    /// <summary>A whole SP domain, "//m2msp.org".</summary>
    Domain,

    /// <summary>One AE-ID or CSE-ID. In a form with a slash it may be the resource-ID of a group as well.</summary>
    Identifier,

    /// <summary>An AE-ID or CSE-ID with "*".</summary>
    Pattern,

    /// <summary>A Role-ID, or the resource-ID of a group.</summary>
    RoleOrGroup,
}
