namespace OneM2M.Nodes.Cse;

/// <summary>The resource types that the reference hosts (TS-0004 6.3.4.2.1).</summary>
public static class ResourceType
{
    public const int AccessControlPolicy = 1;
    public const int Ae = 2;
    public const int Container = 3;
    public const int ContentInstance = 4;
    public const int CseBase = 5;
    public const int Group = 9;
    public const int RemoteCse = 16;
    public const int Subscription = 23;
    public const int FlexContainer = 28;

    /// <summary>Whether TS-0004 6.3.4.2.1 has such a type, announced ones included.</summary>
    public static bool IsDefined(int type) => type is >= 1 and <= 51 or >= 10001 and <= 10046;

    /// <summary>Whether a resource of <paramref name="child"/> may stand below one of <paramref name="parent"/> (TS-0001 9.6).</summary>
    public static bool MayContain(int parent, int child) => parent switch
    {
        CseBase => child is AccessControlPolicy or Ae or Container or FlexContainer or Group or RemoteCse or Subscription,
        Ae => child is AccessControlPolicy or Container or FlexContainer or Group or Subscription,
        RemoteCse => child is AccessControlPolicy or Ae or Container or FlexContainer or Group or Subscription,
        Container => child is Container or ContentInstance or FlexContainer or Subscription,
        FlexContainer => child is Container or ContentInstance or FlexContainer or Subscription,
        AccessControlPolicy or Group => child is Subscription,
        _ => false,
    };
}
