using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OneM2M.Conformance.Catalogue;

/// <summary>Parses YAML without anchors: no entry is to mean what stands elsewhere, and nothing can expand.</summary>
internal static class YamlFile
{
    /// <summary>The node at the top of <paramref name="file"/>.</summary>
    public static YamlNode Root(CatalogueFile file)
    {
        var stream = new YamlStream();
        try
        {
            RefuseAnchors(file);
            stream.Load(new StringReader(file.Text));
        }
        catch (YamlException e)
        {
            throw new CatalogueException(file.Name, e.Start.Line, e.Start.Column, "not YAML: " + e.Message);
        }

        return stream.Documents is [{ RootNode: { } root }]
            ? root
            : throw new CatalogueException(file.Name, 1, 1, "one YAML document is expected");
    }

    private static void RefuseAnchors(CatalogueFile file)
    {
        var parser = new Parser(new StringReader(file.Text));
        while (parser.MoveNext())
        {
            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                throw new CatalogueException(file.Name, parser.Current.Start.Line, parser.Current.Start.Column, "anchors and aliases are not used here: write the entry out");
        }
    }
}
