using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-152", "windows are read in the time zone of the clock")]
internal sealed class WindowsAreInLocalTime : AccessRules
{
    public override DateTime Clock(DateTimeOffset time) => time.DateTime;
}
