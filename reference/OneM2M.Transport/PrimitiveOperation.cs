namespace OneM2M.Transport;

/// <summary>m2m:operation (TS-0004 6.3.4.2.5).</summary>
public enum PrimitiveOperation
{
    Create = 1,
    Retrieve = 2,
    Update = 3,
    Delete = 4,
    Notify = 5,
}
