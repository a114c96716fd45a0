namespace OneM2M.Security.AccessControl;

/// <summary>What the hosting CSE knows about group resources. Must not throw and should not allocate.</summary>
public interface IGroupMembership
{
    /// <summary>
    /// Whether <paramref name="group"/>, an entry of a rule, is a group that can be read and has the AE or CSE
    /// <paramref name="originator"/> (absolute form) among its members (TS-0001 9.6.2.1).
    /// </summary>
    bool Contains(string group, string originator);
}
