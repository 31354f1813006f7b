using Registry.Domain.Anniversaries;
using Registry.Domain.Days;

namespace Registry.Web.Documents.YearCalendars;

/// <summary>One anniversary in the printed year.</summary>
/// <param name="Ordinal">Which time it returns; none when the day is not counted.</param>
/// <param name="Milestone">How round the year is; some days have a class without being counted.</param>
/// <param name="Since">The event remembered, as far as it is known.</param>
/// <param name="Remark">What is planned, or how the day is reckoned.</param>
public sealed record CalendarDay(
    DateOnly Date, BothLanguages Name, int? Ordinal, Milestone Milestone, PartialDate Since, bool IsVerified, BothLanguages? Remark = null);
