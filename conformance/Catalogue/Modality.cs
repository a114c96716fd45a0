namespace OneM2M.Conformance.Catalogue;

/// <summary>How strongly the standard demands: it sets the severity of a verdict.</summary>
public enum Modality
{
    Shall,
    Should,
    May,
}
