using System.Globalization;

namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>
/// Writes time windows that are surely open, or surely shut, from <see cref="Before"/> before a measured time to <see cref="After"/>
/// it. Where an edge of a field lies in that stretch, the window names what is on both sides of it, so that nobody has to wait.
/// The last number of a range is never needed: whether it still belongs to the window is left open outside seconds (SD-010).
/// </summary>
public static class MeasuredWindow
{
    /// <summary>How far the clock may be ahead of the measured time without changing anything.</summary>
    public static TimeSpan Before { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a window that <paramref name="field"/> restricts keeps its state: with seconds less, since their circle is a minute.</summary>
    public static TimeSpan After(WindowField field) => TimeSpan.FromSeconds(field == WindowField.Second ? 20 : 50);

    private const int Step = 3;

    /// <summary>A window that only <paramref name="field"/> restricts, open at <paramref name="now"/>.</summary>
    public static string Open(DateTimeOffset now, WindowField field, WindowForm form) => Line(f => f == field ? OpenField(now, f, form) : "*");

    /// <summary>A window that only <paramref name="field"/> restricts, shut at <paramref name="now"/>.</summary>
    public static string Shut(DateTimeOffset now, WindowField field, WindowForm form) => Line(f => f == field ? ShutField(now, f, form) : "*");

    /// <summary>A window that all seven fields restrict, each of them open at <paramref name="now"/>; it stays so as long as its seconds do.</summary>
    public static string OpenInAll(DateTimeOffset now) => Line(f => OpenField(now, f, WindowForm.Number));

    /// <summary>A window that all fields restrict: six are open at <paramref name="now"/>, <paramref name="field"/> is shut. The other
    /// field of days, month or week, stays an asterisk where one of the two is shut, since either may suffice (SD-010).</summary>
    public static string OpenInAllBut(DateTimeOffset now, WindowField field) => Line(f =>
        f == field ? ShutField(now, f, WindowForm.Number)
        : IsDay(f) && IsDay(field) ? "*"
        : OpenField(now, f, WindowForm.Number));

    private static bool IsDay(WindowField field) => field.Name.StartsWith("day", StringComparison.Ordinal);

    private static string Line(Func<WindowField, string> write) => string.Join(' ', WindowField.All.Select(write));

    private static string OpenField(DateTimeOffset now, WindowField field, WindowForm form)
    {
        var values = Values(now, field);
        return form switch
        {
            WindowForm.Number => string.Join(',', values.Select(Text)),
            WindowForm.Range => string.Join(',', Runs(values).SelectMany(run => Range(field, run.First - 1, run.Last + 1, run.Last))),
            _ => string.Join(',', values.SelectMany(v => Stepped(field, Residue(field, v), v)).Distinct()),
        };
    }

    private static string ShutField(DateTimeOffset now, WindowField field, WindowForm form)
    {
        var values = Values(now, field);
        var far = Far(field, values[0]);
        return form switch
        {
            WindowForm.Number => Text(far),
            WindowForm.Range => string.Join(',', Range(field, far - 1, far + 1, far)),
            _ => Stepped(field, FreeResidue(field, values), field.Low).First(),
        };
    }

    /// <summary>What the field is compared with in the stretch, in order of time.</summary>
    private static List<int> Values(DateTimeOffset now, WindowField field)
    {
        var values = new List<int>();
        for (var time = now - Before; time <= now + After(field); time += TimeSpan.FromSeconds(1))
        {
            var value = field.Part(time.UtcDateTime);
            if (!values.Contains(value))
                values.Add(value);
        }

        return values;
    }

    /// <summary>As far from <paramref name="value"/> as the field's circle goes; years go on for ever, so three years on.</summary>
    private static int Far(WindowField field, int value)
    {
        var span = field.High - field.Low + 1;
        return span > 366 ? value + 3 : field.Low + ((value - field.Low + (span / 2) + Slack(field)) % span);
    }

    /// <summary>Seconds run on while the scenario does: the opposite of the middle of the stretch, not of its start.</summary>
    private static int Slack(WindowField field) => field == WindowField.Second ? (int)((Before + After(field)).TotalSeconds / 2) : 0;

    private static List<(int First, int Last)> Runs(List<int> values)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var value in values)
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == value)
                runs[^1] = (runs[^1].First, value);
            else
                runs.Add((value, value));
        }

        return runs;
    }

    /// <summary>"first-last" within the field; where that makes <paramref name="needed"/> the last number, it stands beside it once more.</summary>
    private static IEnumerable<string> Range(WindowField field, int first, int last, int needed)
    {
        yield return $"{Text(Math.Max(field.Low, first))}-{Text(Math.Min(field.High, last))}";
        if (needed == field.High)
            yield return Text(needed);
    }

    private static int Residue(WindowField field, int value) => (value - field.Low) % Step;

    private static int FreeResidue(WindowField field, List<int> values)
    {
        var taken = values.Select(v => Residue(field, v)).ToHashSet();
        return taken.Count < Step
            ? Enumerable.Range(0, Step).First(r => !taken.Contains(r))
            : throw new InvalidOperationException($"The {field.Name} changes too often to write it with steps.");
    }

    private static IEnumerable<string> Stepped(WindowField field, int residue, int needed)
    {
        yield return $"{Text(field.Low + residue)}-{Text(field.High)}/{Step}";
        if (needed == field.High)
            yield return Text(needed);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
