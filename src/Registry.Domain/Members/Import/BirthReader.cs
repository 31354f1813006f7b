using System.Globalization;
using Registry.Domain.Days;

namespace Registry.Domain.Members.Import;

/// <summary>Reads a day, month or year of birth.</summary>
public static class BirthReader
{
    private const int Oldest = 120;
    private const int VeryOld = 105;
    private const int VeryYoung = 6;

    /// <summary>A slip of the century is believed up to this age.</summary>
    private const int OldestMeant = 95;

    /// <summary>From this age on a year of two figures is believed: nobody joins sooner.</summary>
    private const int Youngest = 14;

    public static CellReading<PartialDate> Read(string? text, DateOnly today)
    {
        var (clean, _) = CellText.Clean(text);
        var parts = DayParts.Read(clean);
        if (parts.Writing == DayWriting.Empty)
            return new(default, []);
        if (parts.Writing == DayWriting.Age)
            return DayRemarks.Refuse("Cell.AgeInsteadOfYear", clean);
        if (parts.Writing == DayWriting.Unreadable)
            return DayRemarks.Refuse("Cell.DayUnreadable", clean);

        var year = parts.Writing == DayWriting.ShortYear ? Century(parts.Year!.Value, today) : parts.Year;
        if (parts.In(year) is not { } birth)
            return DayRemarks.Refuse("Cell.DayDoesNotExist", clean);

        return IsAfter(birth, today) ? InTheFuture(birth, today)
            : birth.Year < today.Year - Oldest ? DayRemarks.Refuse("Cell.BirthTooEarly", Text(birth))
            : new(birth, [.. DayRemarks.About(parts.Writing, birth), .. AboutAge(birth, today)]);
    }

    private static int Century(int year, DateOnly today) => 2000 + year <= today.Year - Youngest ? 2000 + year : 1900 + year;

    private static bool IsAfter(PartialDate birth, DateOnly today) =>
        birth.Year > today.Year || birth.Year == today.Year && birth.Month is { } month && new DateOnly(today.Year, month, birth.Day ?? 1) > today;

    /// <summary>2072 was most likely meant to be 1972.</summary>
    private static CellReading<PartialDate> InTheFuture(PartialDate birth, DateOnly today)
    {
        var earlier = birth.Year - 100;
        return earlier is { } year && year < today.Year && year >= today.Year - OldestMeant && new DayParts(default, null, birth.Month, birth.Day).In(year) is { } meant
            ? new(default, [CellRemark.Problem("Cell.BirthInFutureMeant", Text(birth), Text(meant)).Proposing(Text(meant))])
            : DayRemarks.Refuse("Cell.BirthInFuture", Text(birth));
    }

    private static IEnumerable<CellRemark> AboutAge(PartialDate birth, DateOnly today)
    {
        if (birth.Year is not { } year)
            yield return CellRemark.Doubt("Cell.YearMissing", Text(birth));
        else if (today.Year - year > VeryOld)
            yield return CellRemark.Doubt("Cell.BirthVeryOld", (today.Year - year).ToString(CultureInfo.InvariantCulture));
        else if (today.Year - year < VeryYoung)
            yield return CellRemark.Doubt("Cell.BirthVeryYoung", (today.Year - year).ToString(CultureInfo.InvariantCulture));
    }

    private static string Text(PartialDate date) => date.ToString();
}
