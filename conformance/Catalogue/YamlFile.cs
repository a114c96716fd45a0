using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Catalogue;

/// <summary>Parses YAML without anchors: no entry is to mean what stands elsewhere, and nothing can expand.</summary>
internal static class YamlFile
{
    /// <summary>The mapping at the top of <paramref name="file"/>.</summary>
    public static YamlNode Root(CatalogueFile file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(file.Text));
        }
        catch (YamlException e)
        {
            throw new CatalogueException(file.Name, e.Start.Line, "not YAML: " + e.Message);
        }

        if (stream.Documents is not [{ RootNode: { } root }])
            throw new CatalogueException(file.Name, 1, "one YAML document is expected");
        return root;
    }
}
