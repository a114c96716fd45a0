using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Recipes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.1: the export of 48 octets from the secrets of a session.</summary>
internal static class ExportTable
{
    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("export", "TLS 1.2 keying material exporter (RFC 5705, without context) under the labels of 10.3.1");
        table.Operation("tls.export", "10.3.1");
        foreach (var use in new[] { "enrolment", "connection", "escertke" })
        {
            foreach (var prf in new[] { "SHA-256", "SHA-384" })
                Mistakes(table, table.Valid($"{use}, PRF with {prf}", "Plain", In(use, prf, "1")), use, prf);
        }

        table.Valid("a master secret whose first octets are zero", "LeadingZeros", With(In("enrolment", "SHA-256", "2"), "masterSecret", new string('0', 32) + Seed.Hex("export/masterSecret/2", 32)));
        table.Valid("both randoms are the same", "Plain", With(In("connection", "SHA-256", "3"), "serverRandom", Seed.Hex("export/clientRandom/3", 32)));
        table.Refused("a master secret of 47 octets", "WrongLength", With(In("enrolment", "SHA-256", "4"), "masterSecret", Seed.Hex("export/masterSecret/4", 47)));
        table.Refused("a master secret of 32 octets", "WrongLength", With(In("enrolment", "SHA-256", "4"), "masterSecret", Seed.Hex("export/masterSecret/4", 32)));
        table.Refused("a client's random of 28 octets, without its time", "WrongLength", With(In("connection", "SHA-256", "4"), "clientRandom", Seed.Hex("export/clientRandom/4", 28)));
        table.Refused("a server's random of 33 octets", "WrongLength", With(In("escertke", "SHA-256", "4"), "serverRandom", Seed.Hex("export/serverRandom/4", 33)));
        return table;
    }

    private static void Mistakes(Table table, Case right, string use, string prf)
    {
        var label = Labels.Exports[use];
        Recipe client = right.Octets("clientRandom"), server = right.Octets("serverRandom");
        void Wrong(string comment, string flag, Recipe seed, string? hash = null, int length = 48) =>
            table.Mistake(right, comment, flag, ("exported", Prf(hash ?? prf, right.Octets("masterSecret"), seed, length)));

        foreach (var (other, otherLabel) in Labels.Exports.Where(l => l.Key != use))
            Wrong($"the label of {other}", "WrongLabel", Cat(Text(otherLabel), client, server));
        Wrong("the label with a NUL after it", "Terminator", Cat(Text(label + "\0"), client, server));
        Wrong("an empty context instead of none", "EmptyContext", Cat(Text(label), client, server, Hex("0000")));
        if (prf == "SHA-384")
        {
            Wrong("the PRF of TLS 1.2's default hash instead of the suite's", "WrongHash", Cat(Text(label), client, server), "SHA-256");
            return;
        }

        Wrong("the server's random before the client's, as for the key block", "WrongOrder", Cat(Text(label), server, client));
        Wrong("32 octets exported instead of 48", "WrongLength", Cat(Text(label), client, server), length: 32);
        Wrong("the label without EXPORTER-", "WrongLabel", Cat(Text(label["EXPORTER-".Length..]), client, server));
        Wrong("the label in capitals", "WrongLabel", Cat(Text(label.ToUpperInvariant()), client, server));
        Wrong("the label with a length before it, as in TLS 1.3", "LengthPrefix", Cat(Hex(((byte)Encoding.ASCII.GetByteCount(label)).ToString("x2", null)), Text(label), client, server));
        Wrong("the randoms left out", "MissingInput", Text(label));
        if (use == "enrolment")
        {
            Wrong("the label in British spelling of what the key is for", "WrongLabel", Cat(Text("EXPORTER-oneM2M-Enrolment"), client, server));
            Wrong("the PRF of a suite with SHA-384", "WrongHash", Cat(Text(label), client, server), "SHA-384");
        }
    }

    private static JsonObject In(string use, string prf, string number) => new()
    {
        ["use"] = use,
        ["prf"] = prf,
        ["masterSecret"] = Seed.Hex($"export/masterSecret/{number}", 48),
        ["clientRandom"] = Seed.Hex($"export/clientRandom/{number}", 32),
        ["serverRandom"] = Seed.Hex($"export/serverRandom/{number}", 32),
    };

    private static JsonObject With(JsonObject inputs, string member, string value)
    {
        inputs[member] = value;
        return inputs;
    }
}
