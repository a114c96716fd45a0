using System.Text.RegularExpressions;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>A kind of identifier as the fuzz campaign sees it: texts go in, the oracle says which are valid.</summary>
/// <param name="oracle">The regular expression of the kind.</param>
internal abstract class IdentifierKind(Regex oracle)
{
    public static IReadOnlyDictionary<string, IdentifierKind> All { get; } = new Dictionary<string, IdentifierKind>
    {
        ["keId"] = new KindOf<KeId>(IdentifierOracle.KeId),
        ["mafKeyId"] = new KindOf<MafKeyId>(IdentifierOracle.MafKeyId),
        ["kpsaId"] = new KindOf<KpsaId>(IdentifierOracle.KmIdOrKpsaId),
        ["kmId"] = new KindOf<KmId>(IdentifierOracle.KmIdOrKpsaId),
        ["bTid"] = new KindOf<BTid>(IdentifierOracle.BTid),
        ["credentialId"] = new KindOf<CredentialId>(IdentifierOracle.CredentialId),
        ["publicKeyId"] = new KindOf<PublicKeyId>(IdentifierOracle.PublicKeyId),
        ["suid"] = new KindOf<Suid>(IdentifierOracle.Suid),
        ["spDomain"] = new KindOf<SpDomain>(IdentifierOracle.SpDomain),
        ["cseId"] = new KindOf<CseId>(IdentifierOracle.CseId),
        ["aeId"] = new KindOf<AeId>(IdentifierOracle.AeId),
        ["nodeId"] = new KindOf<NodeId>(IdentifierOracle.NodeId),
    };

    /// <summary>Whether the clause, as the oracle has it, takes the text.</summary>
    public bool IsValidByOracle(string text) => oracle.IsMatch(text);

    /// <summary>Whether the validator takes the text; allocates nothing.</summary>
    public abstract bool Validates(ReadOnlySpan<char> text);

    /// <summary>Whether the parser takes the text. Null where it contradicts itself or parse(format(x)) is not x.</summary>
    public abstract bool? Reads(string text);
}
