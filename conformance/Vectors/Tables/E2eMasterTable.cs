using System.Text.Json.Nodes;
using static OneM2M.Conformance.Vectors.Recipes.Recipe;

namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>10.3.6.1, which names neither salt nor hash: acceptable for who agreed on the hash; the salt is an input.</summary>
internal static class E2eMasterTable
{
    /// <summary>The cases.</summary>
    public static Table Make()
    {
        var table = new Table("e2e-master", "Ke2e_master from Kpsa by HMAC with the salt as its key (10.3.6.1)");
        table.Operation("derive.e2eMaster", "10.3.6.1");
        foreach (var hash in new[] { "SHA-256", "SHA-384", "SHA-512" })
        {
            var pin = "e2eHash=" + hash;
            var right = table.Acceptable($"{hash}, a salt of 32 octets", "Plain", pin, In(hash, Seed.Hex("e2e-master/salt/1", 32), 32));
            table.Acceptable($"{hash}, no salt: RFC 5869 takes zero octets, and HMAC pads to the same", "NoSalt", pin, In(hash, "", 32));
            table.Acceptable($"{hash}, a salt longer than a block, which HMAC hashes first", "Long", pin, In(hash, Seed.Hex("e2e-master/salt/2", 200), 32));
            table.Acceptable($"{hash}, a provisioned Kpsa of 16 octets", "Plain", pin, In(hash, Seed.Hex("e2e-master/salt/1", 32), 16));

            Recipes.Recipe salt = right.Octets("salt"), kpsa = right.Octets("kpsa");
            void Wrong(string comment, string flag, Recipes.Recipe value) => table.Mistake(right, comment, flag, ("ke2eMaster", value));
            Wrong("Kpsa as the key of the HMAC and the salt as its message", "KeyAndMessageSwapped", Hmac(hash, kpsa, salt));
            Wrong("the bare hash of salt and Kpsa", "NoHmac", Hash(hash, Cat(salt, kpsa)));
            Wrong("no salt, where one was agreed", "MissingInput", Hmac(hash, Hex("00"), kpsa));
            if (hash == "SHA-256")
            {
                Wrong("HMAC-SHA-1", "WrongHash", Hmac("SHA-1", salt, kpsa));
                Wrong("HMAC-SHA-512, its first 32 octets", "WrongHash", Slice(Hmac("SHA-512", salt, kpsa), 0, 32));
                Wrong("an octet 1 after Kpsa: extraction and expansion mixed up", "Hkdf", Hmac(hash, salt, Cat(kpsa, Hex("01"))));
                Wrong("16 octets of the right key", "Truncated", Slice(Hmac(hash, salt, kpsa), 0, 16));
            }
            else
            {
                Wrong("32 octets of the right key", "Truncated", Slice(Hmac(hash, salt, kpsa), 0, 32));
                Wrong("HMAC-SHA-256", "WrongHash", Hmac("SHA-256", salt, kpsa));
            }
        }

        table.Refused("no Kpsa", "Empty", In("SHA-256", Seed.Hex("e2e-master/salt/1", 32), 0));
        return table;
    }

    private static JsonObject In(string hash, string salt, int length) => new() { ["hash"] = hash, ["salt"] = salt, ["kpsa"] = Seed.Hex("e2e-master/kpsa/1", length) };
}
