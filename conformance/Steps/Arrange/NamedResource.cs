namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>A resource that a feature calls by name.</summary>
/// <param name="Name">Path in the feature, "plant/pump".</param>
/// <param name="Address">CSE-relative structured address.</param>
/// <param name="Id">resourceID that the implementation gave to it; null where it told none.</param>
/// <param name="Root">Key of its representation, "m2m:cnt".</param>
/// <param name="Mark">A text that stands in its representation and in no other's.</param>
/// <param name="Reader">Who may look at it whatever the scenario's originators may: the administrator, or the creator where no policy guards it.</param>
public sealed record NamedResource(string Name, string Address, string? Id, string Root, string Mark, string Reader);
