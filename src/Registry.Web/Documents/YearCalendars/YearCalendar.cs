namespace Registry.Web.Documents.YearCalendars;

/// <summary>The days of one year as they are printed for a union or for everybody.</summary>
/// <param name="Holidays">Days off that fall in the year, runs of days together.</param>
/// <param name="Open">What returns in this year on a day that is not known yet.</param>
/// <param name="AsOf">The day on which the list was drawn up.</param>
public sealed record YearCalendar(
    int Year,
    PaperLanguage Language,
    Letterhead Issuer,
    IReadOnlyList<CalendarDay> Days,
    IReadOnlyList<CalendarHoliday> Holidays,
    IReadOnlyList<OpenDay> Open,
    DateOnly AsOf);
