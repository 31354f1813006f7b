using Registry.Domain.Days;

namespace Registry.Domain.Agreements;

/// <summary>The law's terms for an agreement, each with its source.</summary>
public static class AgreementClock
{
    /// <summary>Opinions are given within seven working days (Law 70/2020/QH14, articles 18 and 19; Decree 64/2021/NĐ-CP, articles 5 and 8).</summary>
    public const int OpinionDays = 7;

    /// <summary>A department's or an organisation's agreement is decided within five working days (Decree 64/2021/NĐ-CP, articles 5 and 8).</summary>
    public const int DecisionDays = 5;

    /// <summary>Copy and report are due within fifteen days of signing.</summary>
    public const int CopyDays = 15;

    /// <summary>An agreement is said to be ending so many months before its last day.</summary>
    public const int ExpiringMonths = 12;

    /// <summary>The law names no day for the yearly report on agreements; the registry proposes the last of November.</summary>
    private const int ReportMonth = 11;

    private const int ReportDay = 30;

    public static DateOnly OpinionsDue(DateOnly asked, WorkingCalendar calendar) => calendar.AddWorkingDays(asked, OpinionDays);

    /// <summary>Null: the law sets no term for a province's own decision.</summary>
    public static DateOnly? DecisionDue(AgreementLevel level, DateOnly opinions, WorkingCalendar calendar) =>
        level is AgreementLevel.Department or AgreementLevel.Organisation ? calendar.AddWorkingDays(opinions, DecisionDays) : null;

    /// <summary>The fifteenth day, or the working day before it where that is a day off.</summary>
    public static DateOnly CopyDue(DateOnly signing, WorkingCalendar calendar) => calendar.WorkingDayOnOrBefore(signing.AddDays(CopyDays));

    /// <summary>The report of the year after <paramref name="day"/>'s last one.</summary>
    public static DateOnly ReportDueAfter(DateOnly day, WorkingCalendar calendar)
    {
        var due = new DateOnly(day.Year, ReportMonth, ReportDay);
        return calendar.WorkingDayOnOrBefore(day < due ? due : due.AddYears(1));
    }
}
