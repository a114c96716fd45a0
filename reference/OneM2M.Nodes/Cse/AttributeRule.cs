namespace OneM2M.Nodes.Cse;

/// <summary>One attribute of a resource type: what it holds, and whether an originator has to or may give it.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Mandatory">Whether a Create has to give it.</param>
/// <param name="Updatable">Whether an Update may give it.</param>
internal sealed record AttributeRule(string Name, AttributeKind Kind, bool Mandatory = false, bool Updatable = true);
