namespace OneM2M.Conformance.Architecture.Tests.Layers;

/// <summary>A row of the table "who may depend on whom".</summary>
/// <param name="Project">Folder of the project, from the root.</param>
/// <param name="MayUse">Folders of the projects that it may use.</param>
public sealed record Layer(string Project, IReadOnlyList<string> MayUse);
