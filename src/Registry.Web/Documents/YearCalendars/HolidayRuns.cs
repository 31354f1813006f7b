using Registry.Domain.Days;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>Days off that follow each other, weekends between them included, as one line with one name.</summary>
internal static class HolidayRuns
{
    public static IReadOnlyList<CalendarHoliday> Of(IEnumerable<Holiday> holidays)
    {
        List<List<Holiday>> runs = [];
        foreach (var holiday in holidays.Where(day => day.Kind is HolidayKind.Law or HolidayKind.Compensation).OrderBy(day => day.Date))
        {
            if (runs.Count > 0 && IsNextTo(runs[^1][^1].Date, holiday.Date))
                runs[^1].Add(holiday);
            else
                runs.Add([holiday]);
        }

        return [.. runs.Select(run => new CalendarHoliday(run[0].Date, run[^1].Date, new(Names(run, day => day.NameVi), Names(run, day => day.NameEn))))];
    }

    private static bool IsNextTo(DateOnly before, DateOnly after)
    {
        var next = before.AddDays(1);
        while (next < after && WorkingCalendar.IsWeekend(next))
            next = next.AddDays(1);
        return next == after;
    }

    // the table says which day of Tết it is; a line for all of them does not
    private static string Names(List<Holiday> run, Func<Holiday, string> name)
    {
        var law = run.Where(day => day.Kind == HolidayKind.Law).ToList();
        return string.Join(", ", (law.Count > 0 ? law : run).Select(day => name(day).Split(" (")[0]).Distinct());
    }
}
