namespace OneM2M.Security.Identifiers;

/// <summary>Lets a validator end with "return Fault.Is(…)".</summary>
internal static class Fault
{
    /// <summary>Always false.</summary>
    public static bool Is(FaultReason reason, int position, out IdentifierFault fault)
    {
        fault = new IdentifierFault(reason, position);
        return false;
    }
}
