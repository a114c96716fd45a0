using System.Text.RegularExpressions;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>A kind of identifier as the fuzz campaign sees it: texts go in, the oracle says which are valid.</summary>
/// <param name="oracle">The regular expression of the kind.</param>
internal abstract class IdentifierKind(Regex oracle)
{
    public static IReadOnlyDictionary<string, IdentifierKind> All { get; } = new Dictionary<string, IdentifierKind>
    {
        ["keId"] = new IdentifierKind<KeId>(IdentifierOracle.KeId),
        ["mafKeyId"] = new IdentifierKind<MafKeyId>(IdentifierOracle.MafKeyId),
        ["kpsaId"] = new IdentifierKind<KpsaId>(IdentifierOracle.KmIdOrKpsaId),
        ["kmId"] = new IdentifierKind<KmId>(IdentifierOracle.KmIdOrKpsaId),
        ["bTid"] = new IdentifierKind<BTid>(IdentifierOracle.BTid),
        ["credentialId"] = new IdentifierKind<CredentialId>(IdentifierOracle.CredentialId),
        ["publicKeyId"] = new IdentifierKind<PublicKeyId>(IdentifierOracle.PublicKeyId),
        ["suid"] = new IdentifierKind<Suid>(IdentifierOracle.Suid),
        ["spDomain"] = new IdentifierKind<SpDomain>(IdentifierOracle.SpDomain),
        ["cseId"] = new IdentifierKind<CseId>(IdentifierOracle.CseId),
        ["aeId"] = new IdentifierKind<AeId>(IdentifierOracle.AeId),
        ["nodeId"] = new IdentifierKind<NodeId>(IdentifierOracle.NodeId),
    };

    /// <summary>Whether the clause, as the oracle has it, takes the text.</summary>
    public bool IsValidByOracle(string text) => oracle.IsMatch(text);

    /// <summary>Whether the validator takes the text; allocates nothing.</summary>
    public abstract bool Validates(ReadOnlySpan<char> text);

    /// <summary>Whether the parser takes the text. Null where it contradicts itself or parse(format(x)) is not x.</summary>
    public abstract bool? Reads(string text);
}
