namespace OneM2M.Nodes.Cse;

/// <summary>What a value of an attribute has to be.</summary>
internal enum AttributeKind
{
    Text,
    Number,
    Flag,
    Texts,
    Numbers,
    Rules,
    Schedule,
    Anything,
}
