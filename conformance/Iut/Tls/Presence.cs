namespace OneM2M.Conformance.Iut.Tls;

/// <summary>Whether an endpoint has something.</summary>
public enum Presence
{
    /// <summary>Nothing was heard that would tell.</summary>
    NotKnown,

    /// <summary>It was agreed on, or answered as one who has it does.</summary>
    There,

    /// <summary>It was asked for and refused or passed over.</summary>
    Absent,
}
