using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Web.Features.Anniversaries;

/// <summary>A day in the list of a year.</summary>
public sealed record YearRow(Occurrence Occurrence, IReadOnlyList<PlanState> Plans, IReadOnlyList<OccurrenceWarning> Warnings, int? DaysPassed)
{
    public Anniversary Anniversary => Occurrence.Anniversary;

    public bool IsPast => DaysPassed is not null;

    /// <summary>How it is named when it is ticked: the anniversary and the year it is counted for.</summary>
    public string Pick => $"{Anniversary.Id}-{Occurrence.Year}";

    /// <summary>What was passed can no longer be planned, nor what is planned already.</summary>
    public bool CanBePicked => !IsPast && !Plans.Any();

    public static YearRow Of(Occurrence occurrence, IReadOnlyList<PlanState> plans, DateOnly today, WorkingCalendar calendar, TetWindow tet) =>
        new(occurrence, plans, [.. occurrence.Warnings(calendar, tet).Where(warning => warning.Code != "Occurrence.NotVerified")], OccurrenceChecks.DaysPassed(occurrence.Date, today));
}
