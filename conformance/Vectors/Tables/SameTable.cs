using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>Whether two identifiers are the same one: only the relative part of a KmID goes without case (10.6).</summary>
internal static class SameTable
{
    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("same", "Whether two identifiers name the same key (10.5, 10.6)");
        foreach (var (kind, clause) in new[] { ("kmId", "10.6"), ("kpsaId", "10.5") })
        {
            table.Operation("same", clause);
            JsonObject In(string first, string second) => new() { ["kind"] = kind, ["first"] = first, ["second"] = second };
            var right = table.Valid("the same text twice", "Plain", In("Km-1_a.b@maf.example", "Km-1_a.b@maf.example"));
            table.Mistake(right, "never the same", "TooStrict", ("same", Json(false)));
            if (kind == "kmId")
            {
                foreach (var (comment, second) in new[] { ("the relative part in small letters", "km-1_a.b"), ("the relative part in capitals", "KM-1_A.B"), ("one letter of another case", "Km-1_a.B") })
                    table.Mistake(table.Valid(comment, "CaseFolded", In("Km-1_a.b@maf.example", second + "@maf.example")), "compared with case", "CaseNotIgnored", ("same", Json(false)));
            }
            else
            {
                table.Refused("the relative part in small letters", "CaseKept", In("Km-1_a.b@maf.example", "km-1_a.b@maf.example"));
                table.Refused("the relative part in capitals", "CaseKept", In("Km-1_a.b@maf.example", "KM-1_A.B@maf.example"));
            }

            table.Refused("another relative part", "OtherKey", In("k1@maf.example", "k2@maf.example"));
            table.Refused("another domain name", "OtherKey", In("k1@maf.example", "k1@maf2.example"));
            table.Refused("one domain name ends with the other", "OtherKey", In("k1@maf.example", "k1@a.maf.example"));
            table.Refused("one relative part begins with the other", "OtherKey", In("k1@maf.example", "k11@maf.example"));
            table.Refused("a hyphen and an underscore", "OtherKey", In("k-1@maf.example", "k_1@maf.example"));
            table.Refused("a zero and a letter O", "OtherKey", In("k0@maf.example", "kO@maf.example"));
        }

        return table;
    }
}
