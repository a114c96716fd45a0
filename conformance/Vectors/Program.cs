using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Vectors;
using OneM2M.Conformance.Vectors.Computations;

// Regenerates conformance/Catalogue/vectors, or, with --check, says what there is not what would be written. Exit 1: disagreement or drift.
if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine("usage: dotnet run --project conformance/Vectors [-- --check]");
    return 2;
}

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Conformance.sln")))
{
    if (Path.GetDirectoryName(root) is not { } parent)
    {
        Console.Error.WriteLine("Conformance.sln stands in no folder above the program: the vectors are written into a clone of the repository.");
        return 2;
    }

    root = parent;
}

Generation generation;
try
{
    generation = Generation.Run();
}
catch (ToolMissingException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}

Console.Write(generation.Summary());
foreach (var disagreement in generation.Disagreements)
    Console.Error.WriteLine(disagreement);
if (generation.Disagreements.Count > 0)
    return 1;

var directory = Path.Combine(root, "conformance", "Catalogue", "vectors");
if (args.Length > 0)
{
    var drift = generation.Drift(directory);
    foreach (var line in drift)
        Console.Error.WriteLine(line);
    if (drift.Count > 0)
        Console.Error.WriteLine("dotnet run --project conformance/Vectors writes the files anew; look at what changed before you commit it.");
    return drift.Count > 0 ? 1 : 0;
}

foreach (var (name, text) in generation.Files)
{
    // What is written can be read: a mistake with the right answer, say, is found here and not by whoever pulls.
    VectorReader.Read(name, text);
    File.WriteAllText(Path.Combine(directory, name), text);
}

return 0;
