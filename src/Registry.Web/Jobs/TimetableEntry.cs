namespace Registry.Web.Jobs;

/// <summary>A daily job, when it runs, and how far back missed days are made up for.</summary>
/// <param name="On">The one weekday it runs on; none: every day.</param>
public sealed record TimetableEntry(Type Job, TimeOnly At, DayOfWeek? On, int CatchUpDays)
{
    /// <summary>The name in the ledger and in addresses; kept when the class moves.</summary>
    public string Name => Job.Name;

    public bool RunsOn(DateOnly day) => On is null || day.DayOfWeek == On;

    /// <summary>The last day whose time has come.</summary>
    public DateOnly LastDue(DateTime now)
    {
        var day = DateOnly.FromDateTime(now);
        if (TimeOnly.FromDateTime(now) < At)
            day = day.AddDays(-1);
        while (!RunsOn(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>When it runs next, in the registry's civil time.</summary>
    public DateTime NextAfter(DateTime now)
    {
        var day = DateOnly.FromDateTime(now);
        if (TimeOnly.FromDateTime(now) >= At)
            day = day.AddDays(1);
        while (!RunsOn(day))
            day = day.AddDays(1);
        return day.ToDateTime(At);
    }

    /// <summary>The days to be made up for, oldest first. A registry that has never run this job owes only today.</summary>
    /// <param name="lastRun">The last day in the ledger, whatever became of it.</param>
    public IEnumerable<DateOnly> Owed(DateOnly? lastRun, DateTime now)
    {
        var until = LastDue(now);
        var from = lastRun?.AddDays(1) ?? DateOnly.FromDateTime(now);
        var earliest = DateOnly.FromDateTime(now).AddDays(1 - CatchUpDays);
        for (var day = from > earliest ? from : earliest; day <= until; day = day.AddDays(1))
        {
            if (RunsOn(day))
                yield return day;
        }
    }
}
