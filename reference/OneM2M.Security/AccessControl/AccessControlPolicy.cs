namespace OneM2M.Security.AccessControl;

/// <summary>The rules of one attribute (privileges or selfPrivileges) of one accessControlPolicy resource.</summary>
/// <param name="Id">Identifier for explanations.</param>
/// <param name="Rules">Its rules; an empty list grants nothing (TS-0001 9.6.2.0).</param>
public sealed record AccessControlPolicy(string Id, IReadOnlyList<AccessControlRule> Rules);
