using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Web.Features.Anniversaries;

/// <summary>The next years of a day as its form stands now, before anything is saved.</summary>
public sealed record Preview(IReadOnlyList<PreviewRow> Rows)
{
    private const int Many = 10;

    /// <summary>A lunar or announced day may stay away for years; a hundred are looked at.</summary>
    private const int YearsLookedAt = 100;

    public static Preview Of(Anniversary day, DateOnly today, WorkingCalendar calendar, TetWindow tet, LeapDayChoice leapDay) => new(
        [.. day.OccurrencesBetween(today, today.AddYears(YearsLookedAt), leapDay).Take(Many)
            .Select(occurrence => new PreviewRow(occurrence, [.. OccurrenceChecks.Clashes(occurrence.Date, calendar, tet).Where(IsMoreThanAWeekday)]))]);

    /// <summary>The weekday stands beside the date already.</summary>
    private static bool IsMoreThanAWeekday(OccurrenceWarning warning) => warning.Code is not ("Occurrence.Saturday" or "Occurrence.Sunday");
}

/// <summary>One of the years to come, and what stands against it.</summary>
public sealed record PreviewRow(Occurrence Occurrence, IReadOnlyList<OccurrenceWarning> Warnings);
