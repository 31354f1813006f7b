using Registry.Domain.Days;

namespace Registry.Domain.Members.Import;

/// <summary>Reads the day, month or year in which somebody joined or left.</summary>
public static class MembershipDayReader
{
    /// <summary>The first friendship associations of the country were founded in this year.</summary>
    private const int FirstYear = 1945;

    /// <summary>How far ahead a membership may be agreed on.</summary>
    private const int YearsAhead = 5;

    public static CellReading<PartialDate> Read(string? text, DateOnly today)
    {
        var (clean, _) = CellText.Clean(text);
        var parts = DayParts.Read(clean);
        if (parts.Writing == DayWriting.Empty)
            return new(default, []);
        if (parts.Writing is DayWriting.Unreadable or DayWriting.Age)
            return DayRemarks.Refuse("Cell.DayUnreadable", clean);
        if (parts.Year is not { } written)
            return DayRemarks.Refuse("Cell.YearMissing", clean);

        var year = parts.Writing == DayWriting.ShortYear ? Century(written, today) : written;
        if (parts.In(year) is not { } date)
            return DayRemarks.Refuse("Cell.DayDoesNotExist", clean);
        if (year > today.Year + YearsAhead)
            return DayRemarks.Refuse("Cell.DayTooFarAhead", date.ToString());

        return new(date, [.. DayRemarks.About(parts.Writing, date), .. AboutTime(date, year, today)]);
    }

    private static int Century(int year, DateOnly today) => 2000 + year <= today.Year + 1 ? 2000 + year : 1900 + year;

    private static IEnumerable<CellRemark> AboutTime(PartialDate date, int year, DateOnly today)
    {
        if (year < FirstYear)
            yield return CellRemark.Doubt("Cell.DayVeryEarly", date.ToString());
        else if (new DateOnly(year, date.Month ?? 1, date.Day ?? 1) > today)
            yield return CellRemark.Doubt("Cell.DayAhead", date.ToString());
    }
}
