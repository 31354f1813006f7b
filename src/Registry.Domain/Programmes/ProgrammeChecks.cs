using Registry.Domain.Anniversaries;
using Registry.Domain.Days;
using Registry.Domain.Days.Expressions;

namespace Registry.Domain.Programmes;

/// <summary>What a planner should look at in a programme: windows, passed days, clashes, leads.</summary>
/// <param name="year">The year of the programme.</param>
/// <param name="issueOn">When it is to be issued, or today: what lies before has passed.</param>
public sealed class ProgrammeChecks(int year, DateOnly issueOn, WorkingCalendar calendar, TetWindow tet)
{
    /// <summary>Activities that one lead can carry in a month; one spread over a quarter counts a third in each.</summary>
    private const double MostInMonth = 3;

    /// <summary>All findings, those of one activity together and in the order of the programme; those of the whole at the end.</summary>
    public IReadOnlyList<ProgrammeFinding> Of(IReadOnlyList<ActivityToCheck> activities) =>
    [
        .. activities.SelectMany(Alone).Concat(OnOneDay(activities))
            .Select((finding, i) => (finding, i)).OrderBy(one => Place(activities, one.finding.ActivityId)).ThenBy(one => one.i).Select(one => one.finding),
        .. Overloaded(activities),
    ];

    private static int Place(IReadOnlyList<ActivityToCheck> activities, int? id)
    {
        for (var i = 0; i < activities.Count; i++)
            if (activities[i].Id == id)
                return i;

        return activities.Count;
    }

    private IEnumerable<ProgrammeFinding> Alone(ActivityToCheck activity)
    {
        if (activity.Unreadable is { } unreadable)
            yield return new(activity.Id, unreadable.Code, true, unreadable.Arguments);
        else if (activity.Time is null)
            yield return new(activity.Id, "ProgrammeCheck.TimeMissing", false);

        foreach (var finding in activity.Days.SelectMany(day => OfDay(activity, day)).Concat(Deadlines(activity)).Concat(Clashes(activity)).Concat(Leads(activity)))
            yield return finding;
    }

    private IEnumerable<ProgrammeFinding> OfDay(ActivityToCheck activity, Occurrence day)
    {
        if (!day.IsVerified)
            yield return new(activity.Id, "ProgrammeCheck.NotVerified", false, day.Date);

        if (!activity.IsSettled && activity.HeldOn.Count == 0 && day.Date < issueOn)
            yield return new(activity.Id, "ProgrammeCheck.DayPassed", true, day.Date, issueOn);

        // what is prepared this year for a day of the next stands outside on purpose
        if (day.Year == year && activity.Time is { IsStanding: false } time && time is not DeadlineTime
            && time.Windows(year).Count > 0 && !time.Contains(day.Date, year) && !activity.HeldOn.Any(held => time.Contains(held, year)))
            yield return new(activity.Id, "ProgrammeCheck.OutsideWindow", true, activity.TimeText!, day.Date, Quarters.InRoman(day.Quarter));
    }

    private IEnumerable<ProgrammeFinding> Deadlines(ActivityToCheck activity)
    {
        if (activity.Time is not { } time || time.LastDay(year) is not { } last)
            yield break;

        if (!activity.IsSettled && activity.Days.Count == 0 && last < issueOn)
            yield return new(activity.Id, "ProgrammeCheck.WindowPassed", true, last, issueOn);

        if (time is DeadlineTime && !calendar.IsWorkingDay(last))
            yield return new(activity.Id, "ProgrammeCheck.DeadlineAtRest", false, last, calendar.PreviousWorkingDay(last));
        else if (time is DeadlineTime { IsBefore: true })
            yield return new(activity.Id, "ProgrammeCheck.DeadlineEnds", false, last);
    }

    private IEnumerable<ProgrammeFinding> Clashes(ActivityToCheck activity)
    {
        foreach (var day in activity.EventDays(year))
        {
            if (calendar.HolidayOn(day) is { } holiday)
                yield return new(activity.Id, "ProgrammeCheck.OnHoliday", false, day, holiday.NameVi, holiday.NameEn);
            else if (tet.Holds(day))
                yield return new(activity.Id, "ProgrammeCheck.AroundTet", false, day);
            else if (day.DayOfWeek == DayOfWeek.Sunday)
                yield return new(activity.Id, "ProgrammeCheck.OnSunday", false, day);
        }
    }

    private static IEnumerable<ProgrammeFinding> Leads(ActivityToCheck activity)
    {
        if (activity.Leads.Count == 0)
            yield return new(activity.Id, "ProgrammeCheck.NobodyLeads", false);

        foreach (var gone in activity.Leads.Where(lead => lead.GoneOn is not null))
            yield return gone.Successor is { } successor
                ? new(activity.Id, "ProgrammeCheck.LeadReplaced", true, gone.Name, gone.GoneOn!.Value, successor)
                : new(activity.Id, "ProgrammeCheck.LeadGone", true, gone.Name, gone.GoneOn!.Value);
    }

    private IEnumerable<ProgrammeFinding> OnOneDay(IReadOnlyList<ActivityToCheck> activities) => activities
        .SelectMany(activity => activity.EventDays(year).Select(day => (activity.Id, day)))
        .GroupBy(one => one.day).Where(group => group.Skip(1).Any())
        .SelectMany(group => group.Skip(1).Select(one => new ProgrammeFinding(one.Id, "ProgrammeCheck.SameDay", false, group.Key, group.First().Id)));

    private IEnumerable<ProgrammeFinding> Overloaded(IReadOnlyList<ActivityToCheck> activities) => activities
        .Where(activity => activity.Time is { IsStanding: false } and not DeadlineTime && !activity.IsSettled)
        .SelectMany(activity => activity.Leads.SelectMany(lead => Shares(activity).Select(share => (lead.Name, share.Month, share.Share))))
        .GroupBy(one => (Key: SearchText.Fold(one.Name), one.Month))
        .Where(group => group.Sum(one => one.Share) > MostInMonth)
        .OrderBy(group => group.Key.Month)
        .Select(group => new ProgrammeFinding(null, "ProgrammeCheck.LeadOverloaded", false, group.First().Name, group.Count(), group.Key.Month));

    private IEnumerable<(int Month, double Share)> Shares(ActivityToCheck activity)
    {
        List<int> months = [.. activity.Time!.Windows(year).SelectMany(Months).Distinct()];
        return months.Select(month => (month, 1.0 / months.Count));
    }

    private IEnumerable<int> Months(DayWindow window)
    {
        for (var day = new DateOnly(window.First.Year, window.First.Month, 1); day <= window.Last; day = day.AddMonths(1))
            if (day.Year == year)
                yield return day.Month;
    }
}
