using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Security;
using OneM2M.Security.Identifiers;
using OneM2M.Security.KeyDerivation;
using OneM2M.Security.KeyDerivation.Gba;

namespace OneM2M.Conformance.Shims.CSharp;

/// <summary>The operations of docs/shim.md over OneM2M.Security; the embedded reference is asked through the same lines.</summary>
public sealed class Operations
{
    private readonly Dictionary<string, Func<JsonObject, JsonObject>> _all;
    private readonly DerivationRules _rules;
    private readonly GbaRules? _gba;
    private readonly IdentifierRules? _ids;

    /// <summary>All operations. <paramref name="seams"/> is null for the rules of the standard.</summary>
    public Operations(SecurityRules? seams = null)
    {
        (_rules, _gba, _ids) = (seams?.Derivation ?? DerivationRules.Standard, seams?.Gba, seams?.Identifiers);
        _all = new Dictionary<string, Func<JsonObject, JsonObject>>(StringComparer.Ordinal)
        {
            ["tls.export"] = Export,
            ["split.enrolment"] = i => Split("relativeKeId", "ke", ExportedKey.Enrolment(i.Octets("exported"), _rules)),
            ["split.connection"] = i => Split("kcId", "kc", ExportedKey.Connection(i.Octets("exported"), _rules)),
            ["split.escertke"] = i => Split("pairwiseE2EKeyId", "pairwiseE2EKey", ExportedKey.EsCertKe(i.Octets("exported"), _rules)),
            ["derive.km"] = i => Of(Ke(i), ke => Derived("km", EnrolmentKeyDerivation.MasterCredential(ke, i.Text("mafId"), _rules),
                _rules.MasterCredentialMessage(i.Text("mafId")), _rules.Identifier(DerivedKey.Km, i.Text("mafId")))),
            ["derive.kpsa"] = i => Of(Ke(i), ke => Derived("kpsa", EnrolmentKeyDerivation.ProvisionedSecureConnectionKey(ke, i.Text("enroleeBId"), _rules),
                _rules.ProvisionedKeyMessage(i.Text("enroleeBId")), _rules.Identifier(DerivedKey.Kpsa, i.Text("enroleeBId")))),
            ["derive.usageKey"] = i => Of(Ke(i), ke => Derived("key", EnrolmentKeyDerivation.UsageConstrained(ke, SuidOctets(i), i.Text("enrolmentTargetId"), _rules),
                _rules.UsageKeyMessage(SuidOctets(i), i.Text("enrolmentTargetId")), _rules.Identifier(DerivedKey.UsageConstrained, i.Text("enrolmentTargetId")))),
            ["derive.e2eMaster"] = i => Of(new Kpsa(i.Octets("kpsa")), kpsa => Key("ke2eMaster", new EndToEndKeyDerivation(i.Text("hash"), _rules).Master(i.Octets("salt"), kpsa))),
            ["derive.e2eKeys"] = i => Of(new Ke2eMaster(i.Octets("ke2eMaster")), master => EndToEnd(i.Text("hash"), master)),
            ["derive.sessionESPrimKey"] = i => Of(new PairwiseESPrimKey(i.Octets("pairwiseESPrimKey")), pairwise => Derived(
                "sessionESPrimKey", ESPrimKeyDerivation.Session(pairwise, i.Octets("receiverRand"), i.Octets("originatorRand"), _rules),
                _rules.SessionMessage(i.Octets("receiverRand"), i.Octets("originatorRand")))),
            ["derive.pairwiseESPrimKey"] = i => Of(new Kc(i.Octets("kc")), kc => Key("pairwiseESPrimKey", ESPrimKeyDerivation.Pairwise(kc, i.Octets("reserved"), _rules))),
            ["form.keId"] = i => Formed("keId", KeId.TryForm(i.Octets("relativeKeId"), i.Text("mefFqdn"), out var id, out var fault, _ids), id, fault),
            ["form.mafKeyId"] = i => Formed("keyId", MafKeyId.TryForm(i.Octets("kcId"), i.Text("mafFqdn"), out var id, out var fault, _ids), id, fault),
            ["form.publicKeyId"] = PublicKey,
            ["match.publicKeyId"] = i => new() { ["matches"] = PublicKeyId.TryParse(i.Text("publicKeyId"), out var id, out _, _ids) && id.Matches(i.Octets("spki"), _ids) },
            ["parse"] = i => Parse(i.Text("kind"), i.Text("text")),
            ["same"] = i => Same(i.Text("kind"), i.Text("first"), i.Text("second")),
            ["aka.milenage"] = Aka,
            ["gba.ks"] = i => Of(new CipherKey(i.Octets("ck")), ck => Of(new IntegrityKey(i.Octets("ik")), ik => Key("ks", GbaDerivation.BootstrappedKey(ck, ik, _gba)))),
            ["gba.naf"] = Naf,
            ["gba.btid"] = i => Formed("btid", BTid.TryForm(i.Octets("rand"), i.Text("bsfName"), out var id, out var fault, _ids), id, fault),
            ["decide"] = i => AccessDecisions.Decide(i, seams?.Access),
            ["hello"] = _ => new()
            {
                ["protocol"] = 1, ["name"] = "OneM2M.Security", ["version"] = "reference", ["operations"] = new JsonArray([.. Names.Select(n => (JsonNode)n)]),
            },
        };
    }

    /// <summary>What a shim lists in its answer to hello.</summary>
    public IEnumerable<string> Names => _all.Keys.Where(name => name != "hello");

    /// <summary>The answer to one request; never throws.</summary>
    public JsonObject Answer(JsonObject request)
    {
        JsonObject answer;
        try
        {
            answer = _all.TryGetValue(request.Text("op"), out var operation) ? operation(request) : Refusal("unsupported", "no such operation");
            answer.TryAdd("ok", true);
        }
        catch (NormalizationUnavailableException e)
        {
            answer = Refusal("failed", e.Message);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or OverflowException)
        {
            answer = Refusal("invalid", e.Message);
        }

        answer["id"] = request["id"]?.DeepClone();
        return answer;
    }

    private static JsonObject Refusal(string error, string because) => new() { ["ok"] = false, ["error"] = error, ["because"] = because };

    private JsonObject Export(JsonObject i)
    {
        var use = Enum.Parse<ExportUse>(i.Text("use"), ignoreCase: true);
        var exported = TlsExporter.Export(use, i.Text("prf"), i.Octets("masterSecret"), i.Octets("clientRandom"), i.Octets("serverRandom"), _rules);
        return new() { ["exported"] = Hex(exported), ["steps"] = new JsonObject { ["label"] = _rules.ExportLabel(use) } };
    }

    private JsonObject EndToEnd(string hash, Ke2eMaster master)
    {
        using var keys = new EndToEndKeyDerivation(hash, _rules).Expand(master);
        return new()
        {
            ["ke2eMsgAuth"] = Hex(keys.MessageAuthenticity.Octets), ["ke2eMsgConf"] = Hex(keys.MessageConfidentiality.Octets),
            ["ke2eAttAuth"] = Hex(keys.AttributeAuthenticity.Octets), ["ke2eAttConf"] = Hex(keys.AttributeConfidentiality.Octets),
        };
    }

    private JsonObject Aka(JsonObject i)
    {
        using var k = new SubscriberKey(i.Octets("k"));
        using var opc = i.ContainsKey("opc") ? new OperatorCode(i.Octets("opc")) : Milenage.OperatorCode(k, i.Octets("operatorVariant"), _gba);
        using var all = Milenage.Compute(k, opc, i.Octets("rand"), i.Octets("sqn"), i.Octets("amf"), _gba);
        return new()
        {
            ["opc"] = Hex(opc.Octets), ["macA"] = Hex(all.MacA), ["macS"] = Hex(all.MacS), ["res"] = Hex(all.Res),
            ["ck"] = Hex(all.Ck.Octets), ["ik"] = Hex(all.Ik.Octets), ["ak"] = Hex(all.Ak), ["akStar"] = Hex(all.AkStar),
        };
    }

    private JsonObject Naf(JsonObject i)
    {
        using var ks = new Ks(i.Octets("ks"));
        var (rand, impi, naf) = (i.Octets("rand"), i.Text("impi"), new Naf(i.Text("nafFqdn"), i.Octets("ua")));
        string Message(NafKeyKind kind) => Hex(GbaDerivation.Message(kind, rand, impi, naf, _gba));
        if (i.Text("mode") == "gba-me")
            return With(new JsonObject { ["message"] = Message(NafKeyKind.Naf) }, Key("ksNaf", GbaDerivation.KsNaf(ks, rand, impi, naf, _gba)));
        using var keys = GbaDerivation.GbaU(ks, rand, impi, naf, _gba);
        return With(new JsonObject { ["messageExt"] = Message(NafKeyKind.External), ["messageInt"] = Message(NafKeyKind.Internal) },
            new() { ["ksExtNaf"] = Hex(keys.External.Octets), ["ksIntNaf"] = Hex(keys.Internal.Octets) });
    }

    private JsonObject PublicKey(JsonObject i)
    {
        var hash = NiHash.Find(i.Text("hash"), _ids) ?? throw new ArgumentException("not a hash of 10.1.2");
        var answer = Formed("publicKeyId", PublicKeyId.TryForm(i.Octets("spki"), hash, out var id, out var fault, _ids), id, fault);
        return hash == NiHash.Sha256 && answer.ContainsKey("publicKeyId") ? With(new JsonObject { ["digest"] = Hex(id.Digest(_ids)) }, answer) : answer;
    }

    private JsonObject Parse(string kind, string text) => kind switch
    {
        "keId" => KeId.TryParse(text, out var id, out _, _ids) ? At(id.Relative, id.Fqdn) : Parts(null),
        "mafKeyId" => MafKeyId.TryParse(text, out var id, out _, _ids) ? At(id.Relative, id.Fqdn) : Parts(null),
        "kpsaId" => KpsaId.TryParse(text, out var id, out _, _ids) ? At(id.Relative, id.Fqdn) : Parts(null),
        "kmId" => KmId.TryParse(text, out var id, out _, _ids) ? At(id.Relative, id.Fqdn) : Parts(null),
        "credentialId" => Parts(CredentialId.TryParse(text, out var id, out _, _ids) ? new() { ["type"] = id.Type, ["value"] = id.Value.ToString() } : null),
        "publicKeyId" => Parts(PublicKeyId.TryParse(text, out var id, out _, _ids) ? new() { ["hash"] = id.Hash.Name, ["digest"] = Hex(id.Digest(_ids)) } : null),
        "suid" => Parts(Suid.TryParse(text, out var id, out _, _ids) ? new() { ["credential"] = id.Credential, ["scope"] = id.Scope } : null),
        _ => Refusal("unsupported", $"no such kind: {kind}"),
    };

    private JsonObject Same(string kind, string first, string second) => (kind switch
    {
        "kmId" => Identifier.Same<KmId>(first, second, _ids),
        "kpsaId" => Identifier.Same<KpsaId>(first, second, _ids),
        _ => throw new ArgumentException($"no such kind: {kind}"),
    }) is { } same ? new() { ["same"] = same } : Refusal("invalid", $"one is no {kind}");

    private static JsonObject At(ReadOnlySpan<char> relative, ReadOnlySpan<char> fqdn) => Parts(new() { ["relative"] = relative.ToString(), ["fqdn"] = fqdn.ToString() });

    private static JsonObject Parts(JsonObject? parts) => parts is null ? new() { ["valid"] = false } : new() { ["valid"] = true, ["parts"] = parts };

    private static JsonObject Formed<T>(string name, bool formed, T id, IdentifierFault fault) =>
        formed ? new() { [name] = id!.ToString() } : Refusal("invalid", fault.ToString());

    /// <summary>What <paramref name="use"/> makes of a key that is gone afterwards.</summary>
    private static JsonObject Of<TKey>(TKey key, Func<TKey, JsonObject> use)
        where TKey : SymmetricKey
    {
        using (key)
            return use(key);
    }

    private static Ke Ke(JsonObject i) => new(i.Octets("ke"));

    private static byte[] SuidOctets(JsonObject i) => i.Text("suidEncoding") switch
    {
        "digits" => Encoding.ASCII.GetBytes(i.Number("suid").ToString(CultureInfo.InvariantCulture)),
        "octet" => [checked((byte)i.Number("suid"))],
        var other => throw new ArgumentException($"suidEncoding {other} is none of digits, octet"),
    };

    private static JsonObject Split(string idName, string keyName, (byte[] Id, SymmetricKey Key) parts)
    {
        using (parts.Key)
            return new() { [idName] = Hex(parts.Id), [keyName] = Hex(parts.Key.Octets) };
    }

    private static JsonObject Derived(string name, SymmetricKey key, byte[] message, byte[]? identifier = null) => With(identifier is null
        ? new() { ["message"] = Hex(message) } : new JsonObject { ["identifier"] = Hex(identifier), ["message"] = Hex(message) }, Key(name, key));

    private static JsonObject With(JsonObject steps, JsonObject values)
    {
        values["steps"] = steps;
        return values;
    }

    private static JsonObject Key(string name, SymmetricKey key)
    {
        using (key)
            return new() { [name] = Hex(key.Octets) };
    }

    private static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets);
}
