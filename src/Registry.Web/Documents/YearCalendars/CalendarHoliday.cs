namespace Registry.Web.Documents.YearCalendars;

/// <summary>A run of days off; <paramref name="Last"/> is the last of them.</summary>
public sealed record CalendarHoliday(DateOnly First, DateOnly Last, BothLanguages Name);
