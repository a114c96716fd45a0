using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OneM2M.Security.KeyDerivation;

namespace OneM2M.Conformance.Vectors.Computations;

/// <summary>Exports and derivations as OneM2M.Security has them.</summary>
internal static class ReferenceDerivation
{
    private static readonly DerivationRules Rules = DerivationRules.Standard;

    /// <summary>By the name of docs/shim.md.</summary>
    public static Dictionary<string, Func<Inputs, Answer>> Operations { get; } = new(StringComparer.Ordinal)
    {
        ["tls.export"] = Export,
        ["split.enrolment"] = i =>
        {
            var (id, key) = ExportedKey.Enrolment(i.Octets("exported"));
            return Pair("relativeKeId", id, "ke", key);
        },
        ["split.connection"] = i =>
        {
            var (id, key) = ExportedKey.Connection(i.Octets("exported"));
            return Pair("kcId", id, "kc", key);
        },
        ["split.escertke"] = i =>
        {
            var (id, key) = ExportedKey.EsCertKe(i.Octets("exported"));
            return Pair("pairwiseE2EKeyId", id, "pairwiseE2EKey", key);
        },
        ["derive.km"] = i => Identified(
            DerivedKey.Km, i.Text("mafId"), Rules.MasterCredentialMessage, "km", EnrolmentKeyDerivation.MasterCredential(new Ke(i.Octets("ke")), i.Text("mafId"))),
        ["derive.kpsa"] = i => Identified(
            DerivedKey.Kpsa, i.Text("enroleeBId"), Rules.ProvisionedKeyMessage, "kpsa", EnrolmentKeyDerivation.ProvisionedSecureConnectionKey(new Ke(i.Octets("ke")), i.Text("enroleeBId"))),
        ["derive.usageKey"] = i => Identified(
            DerivedKey.UsageConstrained, i.Text("enrolmentTargetId"), id => Rules.UsageKeyMessage(Suid(i), id), "key",
            EnrolmentKeyDerivation.UsageConstrained(new Ke(i.Octets("ke")), Suid(i), i.Text("enrolmentTargetId"))),
        ["derive.e2eMaster"] = i => Key("ke2eMaster", new EndToEndKeyDerivation(i.Text("hash")).Master(i.Octets("salt"), new Kpsa(i.Octets("kpsa")))),
        ["derive.e2eKeys"] = EndToEnd,
        ["derive.sessionESPrimKey"] = i => new Answer(
            new JsonObject { ["message"] = Hex(Rules.SessionMessage(i.Octets("receiverRand"), i.Octets("originatorRand"))) },
            Key("sessionESPrimKey", ESPrimKeyDerivation.Session(
                new PairwiseESPrimKey(i.Octets("pairwiseESPrimKey")), i.Octets("receiverRand"), i.Octets("originatorRand"))).Out),
        ["derive.pairwiseESPrimKey"] = i => Key("pairwiseESPrimKey", ESPrimKeyDerivation.Pairwise(new Kc(i.Octets("kc")), i.Octets("reserved"))),
    };

    private static Answer Export(Inputs inputs)
    {
        var use = inputs.Text("use") switch
        {
            "enrolment" => ExportUse.Enrolment,
            "connection" => ExportUse.Connection,
            "escertke" => ExportUse.EsCertKe,
            var other => throw new RefusedException($"no use {other}"),
        };
        var exported = TlsExporter.Export(use, inputs.Text("prf"), inputs.Octets("masterSecret"), inputs.Octets("clientRandom"), inputs.Octets("serverRandom"));
        return new Answer(new JsonObject { ["label"] = Rules.ExportLabel(use) }, new JsonObject { ["exported"] = Hex(exported) });
    }

    private static Answer EndToEnd(Inputs inputs)
    {
        using var keys = new EndToEndKeyDerivation(inputs.Text("hash")).Expand(new Ke2eMaster(inputs.Octets("ke2eMaster")));
        return Answer.Of(new JsonObject
        {
            ["ke2eMsgAuth"] = Hex(keys.MessageAuthenticity.Octets),
            ["ke2eMsgConf"] = Hex(keys.MessageConfidentiality.Octets),
            ["ke2eAttAuth"] = Hex(keys.AttributeAuthenticity.Octets),
            ["ke2eAttConf"] = Hex(keys.AttributeConfidentiality.Octets),
        });
    }

    private static byte[] Suid(Inputs inputs) => inputs.Text("suidEncoding") == "octet"
        ? [(byte)inputs.Number("suid")]
        : Encoding.ASCII.GetBytes(inputs.Number("suid").ToString(CultureInfo.InvariantCulture));

    private static Answer Identified(DerivedKey derived, string identifier, Func<string, byte[]> message, string name, SymmetricKey key) =>
        Key(name, key) with { Steps = new JsonObject { ["identifier"] = Hex(Rules.Identifier(derived, identifier)), ["message"] = Hex(message(identifier)) } };

    private static Answer Pair(string idName, byte[] id, string keyName, SymmetricKey key) =>
        Answer.Of(new JsonObject { [idName] = Hex(id), [keyName] = Hex(key.Octets) });

    private static Answer Key(string name, SymmetricKey key) => Answer.Of(new JsonObject { [name] = Hex(key.Octets) });

    private static string Hex(ReadOnlySpan<byte> octets) => Convert.ToHexStringLower(octets);
}
