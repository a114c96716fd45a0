namespace OneM2M.Conformance.Iut;

/// <summary>Operation of a request primitive; the numbers are those of m2m:operation (TS-0004 6.3.4.2.5).</summary>
public enum Operation
{
    /// <summary>Creates a resource.</summary>
    Create = 1,

    /// <summary>Retrieves a resource; with filterUsage "discovery" it is what TS-0003 7.1.3 calls Discover.</summary>
    Retrieve = 2,

    /// <summary>Updates attributes of a resource.</summary>
    Update = 3,

    /// <summary>Deletes a resource.</summary>
    Delete = 4,

    /// <summary>Sends a notification.</summary>
    Notify = 5,
}
