namespace Registry.Web.Documents.YearCalendars;

/// <summary>A year on one page, for those without a calendar program: twelve months with marked days, and what the days are.</summary>
/// <param name="Language">Of the words; titles may be in others.</param>
/// <param name="Note">What the days are not; whom to ask.</param>
public sealed record YearSheet(int Year, string Language, string Title, string Note, IReadOnlyList<SheetDay> Days)
{
    /// <summary>So many lines of titles fit on the page beside the months.</summary>
    private const int MostLines = 140;

    private const int LettersOfLine = 40;

    /// <summary>The days whose titles are printed: all where they fit, else the round years first, then by date.</summary>
    public IReadOnlyList<SheetDay> Told
    {
        get
        {
            var left = MostLines;
            return [.. Days.OrderBy(day => day.IsRound ? 0 : 1).ThenBy(day => day.Date).TakeWhile(day => (left -= LinesOf(day)) >= 0).OrderBy(day => day.Date)];
        }
    }

    private static int LinesOf(SheetDay day) => 1 + (day.Title.Length / LettersOfLine);
}

/// <summary>One marked day.</summary>
/// <param name="TitleLanguage">Where it is not the sheet's.</param>
/// <param name="IsRound">A round or a fifth year.</param>
public sealed record SheetDay(DateOnly Date, string Title, string? TitleLanguage, bool IsRound);
