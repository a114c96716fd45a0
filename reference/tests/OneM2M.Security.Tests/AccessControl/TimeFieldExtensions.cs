using OneM2M.Security.AccessControl;

namespace OneM2M.Security.Tests.AccessControl;

/// <summary>Asks a field the way the decision does.</summary>
internal static class TimeFieldExtensions
{
    /// <summary>Whether <paramref name="number"/> is one of the field's.</summary>
    public static bool Holds(this TimeField field, int number) => AccessRules.Standard.FieldHolds(field, 0, number);
}
