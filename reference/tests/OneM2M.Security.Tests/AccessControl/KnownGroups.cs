using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>One group, known by three forms of its resource-ID, with two members.</summary>
internal sealed class KnownGroups : IGroupMembership
{
    private static readonly HashSet<string> Names = ["grp1", "/id-in/grp1", "//m2msp.example/id-in/grp1"];
    private static readonly HashSet<string> Members = ["//m2msp.example/id-in/Cdev2", "//m2msp.example/mn1"];

    /// <summary>The only one.</summary>
    public static KnownGroups Instance { get; } = new();

    /// <inheritdoc/>
    public bool Contains(string group, string originator) => Names.Contains(group) && Members.Contains(originator);
}
