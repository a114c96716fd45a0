namespace OneM2M.Conformance.Steps.Judging;

/// <summary>The six operations that accessControlOperations knows; the values are those of TS-0004 6.3.4.2.29.</summary>
[Flags]
public enum AccessOperation
{
    None = 0,
    Create = 1,
    Retrieve = 2,
    Update = 4,
    Delete = 8,
    Notify = 16,
    Discover = 32,
}
