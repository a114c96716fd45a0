namespace OneM2M.Conformance.Catalogue.Vectors;

/// <summary>Which members of docs/shim.md hold keys, or octets that a key is part of: never shown.</summary>
public static class VectorSecrets
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "masterSecret", "exported", "ke", "kc", "pairwiseE2EKey", "km", "kpsa",
        "ke2eMaster", "ke2eMsgAuth", "ke2eMsgConf", "ke2eAttAuth", "ke2eAttConf",
        "key", "pairwiseESPrimKey", "sessionESPrimKey",
        "k", "opc", "operatorVariant", "ck", "ik", "ak", "akStar", "res", "ks", "ksNaf", "ksExtNaf", "ksIntNaf",
    };

    /// <summary>
    /// Whether a member of that name, input, output or step, holds a key. RES counts, since who has it passes for the card, and so do OP
    /// and OPc, which the card keeps to itself.
    /// </summary>
    public static bool IsSecret(string memberName) => Names.Contains(memberName);
}
