namespace Registry.Web.Calendars;

/// <summary>One entry said in two languages.</summary>
public static class TwoLanguages
{
    private const string Between = " / ";

    public static CalendarEntry And(this CalendarEntry first, CalendarEntry second) => first with
    {
        Summary = Join(first.Summary, second.Summary, Between),
        Description = Join(first.Description, second.Description, "\n\n"),
        Location = Join(first.Location, second.Location, Between),
        Categories = [.. first.Categories.Concat(second.Categories).Distinct(StringComparer.Ordinal)],
    };

    /// <summary>Both, or one where they are the same.</summary>
    public static string Join(string first, string second, string between = Between) =>
        first == second || second.Length == 0 ? first : first.Length == 0 ? second : first + between + second;
}
