namespace OneM2M.Conformance.Cli.Tls;

/// <summary>What TS-0003 says of a row of the inventory, and whether it is so.</summary>
internal enum TlsWord
{
    /// <summary>Required, and there.</summary>
    RequiredThere,

    /// <summary>Required, and missing: a breach.</summary>
    RequiredMissing,

    /// <summary>Required of who claims something that hellos do not show, and not there.</summary>
    RequiredNotShown,

    /// <summary>May be there, and is; or either way is fine.</summary>
    Allowed,

    /// <summary>Forbidden, and there: a breach.</summary>
    ForbiddenThere,

    /// <summary>Forbidden, and not there.</summary>
    ForbiddenAbsent,

    /// <summary>Not there, and need not be.</summary>
    NotRequired,

    /// <summary>TS-0003 says nothing of it.</summary>
    Silent,

    /// <summary>Nothing was heard that would tell.</summary>
    NotKnown,
}
