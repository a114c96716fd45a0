using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Security;
using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Shims.CSharp;

/// <summary>The operations of docs/shim.md over OneM2M.Security, one line each; the embedded reference is asked through the same lines.</summary>
public sealed class Operations
{
    private readonly Dictionary<string, Func<Inputs, JsonObject>> _all;
    private readonly DerivationRules? _rules;
    private readonly GbaRules? _gba;

    /// <summary>All operations. <paramref name="rules"/> is null for the rules of the standard.</summary>
    public Operations(SecurityRules? rules = null)
    {
        _rules = rules?.Derivation;
        _gba = rules?.Gba;
        _all = new Dictionary<string, Func<Inputs, JsonObject>>(StringComparer.Ordinal)
        {
            ["tls.export"] = Export,
            ["split.enrolment"] = i => Split("relativeKeId", "ke", ExportedKey.Enrolment(i.Octets("exported"), _rules)),
            ["split.connection"] = i => Split("kcId", "kc", ExportedKey.Connection(i.Octets("exported"), _rules)),
            ["split.escertke"] = i => Split("pairwiseE2EKeyId", "pairwiseE2EKey", ExportedKey.EsCertKe(i.Octets("exported"), _rules)),
            ["derive.km"] = i => Derived("km", EnrolmentKeyDerivation.MasterCredential(new Ke(i.Octets("ke")), i.Text("mafId"), _rules),
                Rules.MasterCredentialMessage(i.Text("mafId")), Rules.Identifier(DerivedKey.Km, i.Text("mafId"))),
            ["derive.kpsa"] = i => Derived("kpsa", EnrolmentKeyDerivation.ProvisionedSecureConnectionKey(new Ke(i.Octets("ke")), i.Text("enroleeBId"), _rules),
                Rules.ProvisionedKeyMessage(i.Text("enroleeBId")), Rules.Identifier(DerivedKey.Kpsa, i.Text("enroleeBId"))),
            ["derive.usageKey"] = i => Derived("key", EnrolmentKeyDerivation.UsageConstrained(new Ke(i.Octets("ke")), Suid(i), i.Text("enrolmentTargetId"), _rules),
                Rules.UsageKeyMessage(Suid(i), i.Text("enrolmentTargetId")), Rules.Identifier(DerivedKey.UsageConstrained, i.Text("enrolmentTargetId"))),
            ["derive.e2eMaster"] = i => Key("ke2eMaster", new EndToEndKeyDerivation(i.Text("hash"), _rules).Master(i.Octets("salt"), new Kpsa(i.Octets("kpsa")))),
            ["derive.e2eKeys"] = EndToEnd,
            ["derive.sessionESPrimKey"] = i => Derived("sessionESPrimKey", ESPrimKeyDerivation.Session(
                new PairwiseESPrimKey(i.Octets("pairwiseESPrimKey")), i.Octets("receiverRand"), i.Octets("originatorRand"), _rules),
                Rules.SessionMessage(i.Octets("receiverRand"), i.Octets("originatorRand"))),
            ["derive.pairwiseESPrimKey"] = i => Key("pairwiseESPrimKey", ESPrimKeyDerivation.Pairwise(new Kc(i.Octets("kc")), i.Octets("reserved"), _rules)),
            ["aka.milenage"] = Aka,
            ["gba.ks"] = i => Key("ks", GbaDerivation.BootstrappedKey(new CipherKey(i.Octets("ck")), new IntegrityKey(i.Octets("ik")), _gba)),
            ["gba.naf"] = Naf,
            ["gba.btid"] = i => new JsonObject { ["btid"] = GbaDerivation.BootstrappingTransactionId(i.Octets("rand"), i.Text("bsfName"), _gba) },
            ["decide"] = i => AccessDecisions.Decide(i, rules?.Access),
        };
    }

    /// <summary>What a shim lists in its answer to hello.</summary>
    public IReadOnlyCollection<string> Names => _all.Keys;

    private DerivationRules Rules => _rules ?? DerivationRules.Standard;

    /// <summary>The answer to one request; never throws.</summary>
    public JsonObject Answer(JsonObject request)
    {
        var answer = Compute(request);
        answer["id"] = request["id"]?.DeepClone();
        return answer;
    }

    private JsonObject Compute(JsonObject request)
    {
        try
        {
            var inputs = new Inputs(request);
            if (inputs.Text("op") == "hello")
                return Hello();
            if (!_all.TryGetValue(inputs.Text("op"), out var operation))
                return Refuse("unsupported", "no such operation");
            var values = operation(inputs);
            values["ok"] = true;
            return values;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException)
        {
            return Refuse("invalid", e.Message);
        }
        catch (NormalizationUnavailableException e)
        {
            return Refuse("failed", e.Message);
        }
    }

    private JsonObject Hello() => new()
    {
        ["ok"] = true, ["protocol"] = 1, ["name"] = "OneM2M.Security (reference)", ["version"] = "1",
        ["operations"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]),
    };

    private static JsonObject Refuse(string error, string because) => new() { ["ok"] = false, ["error"] = error, ["because"] = because };

    private JsonObject Export(Inputs i)
    {
        var use = Enum.Parse<ExportUse>(i.Text("use"), ignoreCase: true);
        var exported = TlsExporter.Export(use, i.Text("prf"), i.Octets("masterSecret"), i.Octets("clientRandom"), i.Octets("serverRandom"), _rules);
        return new JsonObject { ["exported"] = Hex(exported), ["steps"] = new JsonObject { ["label"] = Rules.ExportLabel(use) } };
    }

    private JsonObject EndToEnd(Inputs i)
    {
        using var keys = new EndToEndKeyDerivation(i.Text("hash"), _rules).Expand(new Ke2eMaster(i.Octets("ke2eMaster")));
        return new JsonObject
        {
            ["ke2eMsgAuth"] = Hex(keys.MessageAuthenticity.Octets), ["ke2eMsgConf"] = Hex(keys.MessageConfidentiality.Octets),
            ["ke2eAttAuth"] = Hex(keys.AttributeAuthenticity.Octets), ["ke2eAttConf"] = Hex(keys.AttributeConfidentiality.Octets),
        };
    }

    private JsonObject Aka(Inputs i)
    {
        using var k = new SubscriberKey(i.Octets("k"));
        using var opc = i.Has("opc") ? new OperatorCode(i.Octets("opc")) : Milenage.OperatorCode(k, i.Octets("operatorVariant"), _gba);
        using var all = Milenage.Compute(k, opc, i.Octets("rand"), i.Octets("sqn"), i.Octets("amf"), _gba);
        return new JsonObject
        {
            ["opc"] = Hex(opc.Octets), ["macA"] = Hex(all.MacA), ["macS"] = Hex(all.MacS), ["res"] = Hex(all.Res),
            ["ck"] = Hex(all.Ck.Octets), ["ik"] = Hex(all.Ik.Octets), ["ak"] = Hex(all.Ak), ["akStar"] = Hex(all.AkStar),
        };
    }

    private JsonObject Naf(Inputs i)
    {
        using var ks = new Ks(i.Octets("ks"));
        var (rand, impi, naf) = (i.Octets("rand"), i.Text("impi"), new NafId(i.Text("nafFqdn"), i.Octets("ua")));
        string Message(NafKeyKind kind) => Hex(GbaDerivation.Message(kind, rand, impi, naf, _gba));
        if (i.Text("mode") == "gba-me")
        {
            var values = Key("ksNaf", GbaDerivation.KsNaf(ks, rand, impi, naf, _gba));
            values["steps"] = new JsonObject { ["message"] = Message(NafKeyKind.Naf) };
            return values;
        }

        using var keys = GbaDerivation.GbaU(ks, rand, impi, naf, _gba);
        return new JsonObject
        {
            ["ksExtNaf"] = Hex(keys.External.Octets), ["ksIntNaf"] = Hex(keys.Internal.Octets),
            ["steps"] = new JsonObject { ["messageExt"] = Message(NafKeyKind.External), ["messageInt"] = Message(NafKeyKind.Internal) },
        };
    }

    private static byte[] Suid(Inputs i) => i.Text("suidEncoding") switch
    {
        "digits" => System.Text.Encoding.ASCII.GetBytes(i.Number("suid").ToString(CultureInfo.InvariantCulture)),
        "octet" => [(byte)i.Number("suid")],
        var other => throw new ArgumentException($"suidEncoding {other} is none of digits, octet"),
    };

    private static JsonObject Split<TKey>(string idName, string keyName, (byte[] Id, TKey Key) parts)
        where TKey : SymmetricKey
    {
        var values = Key(keyName, parts.Key);
        values[idName] = Hex(parts.Id);
        return values;
    }

    private static JsonObject Derived(string name, SymmetricKey key, byte[] message, byte[]? identifier = null)
    {
        var values = Key(name, key);
        values["steps"] = identifier is null
            ? new JsonObject { ["message"] = Hex(message) }
            : new JsonObject { ["identifier"] = Hex(identifier), ["message"] = Hex(message) };
        return values;
    }

    private static JsonObject Key(string name, SymmetricKey key)
    {
        using (key)
            return new JsonObject { [name] = Hex(key.Octets) };
    }

    private static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets);
}
