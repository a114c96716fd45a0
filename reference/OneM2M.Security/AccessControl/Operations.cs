namespace OneM2M.Security.AccessControl;

/// <summary>accessControlOperations as a sum of powers of two (TS-0004 6.3.4.2.29); bits beyond these six mean nothing.</summary>
[Flags]
public enum Operations
{
    None = 0,
    Create = 1,
    Retrieve = 2,
    Update = 4,
    Delete = 8,
    Notify = 16,
    Discover = 32,
}
