using OneM2M.Security.AccessControl;

namespace OneM2M.Conformance.Mutants.Contexts;

[Mutant("REQ-ACP-151", "ranges of hours and minutes are read as one interval of the day")]
internal sealed class HoursAndMinutesAreAnInterval : AccessRules
{
    public override bool WindowHolds(TimeWindow window, DateTime time)
    {
        if (window.Fields[1].Elements is not [{ IsAsterisk: false } minutes] || window.Fields[2].Elements is not [{ IsAsterisk: false } hours]
            || minutes.Low == minutes.High || hours.Low == hours.High)
            return base.WindowHolds(window, time);
        var from = new TimeSpan(hours.Low, minutes.Low, 0);
        var to = new TimeSpan(hours.High, minutes.High, 0);
        return time.TimeOfDay >= from && time.TimeOfDay < to;
    }
}
